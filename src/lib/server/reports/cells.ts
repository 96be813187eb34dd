import { changeNote } from '#lib/domain/results/index.ts';
import { shownChange, type Change } from '#lib/domain/scoring/index.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { noteLabel } from '#lib/i18n/results.ts';
import type { Cell } from './content.ts';

/** A change as a number that can be reckoned with, or the word that stands in its place. */
export function changeCell(change: Change): Cell {
	switch (change.kind) {
		case 'none':
			return null;
		case 'different-origin':
			return m.results_different_origin();
		case 'like': {
			const { value, direction } = shownChange(change.delta);
			return direction === 'unchanged' ? m.results_unchanged() : value;
		}
	}
}

type Origin = { readonly origin: string | null } | null | undefined;

/** What was compared, where it is not the two results in full; else empty. */
export function noteCell(change: Change, was: Origin, is: Origin): string {
	const note = changeNote(change, was, is);
	return note && change.kind === 'like' ? noteLabel(note, change) : '';
}
