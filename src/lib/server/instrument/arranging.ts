import {
	added,
	elementOf,
	elementsOf,
	movedTo,
	namedLeaves,
	shifted,
	withBand,
	withLevel,
	without,
	withoutBand,
	withoutLevel,
	type Addition,
	type Instrument,
	type Listed
} from '#lib/domain/instrument/index.ts';
import type { Access } from '../access/access.ts';
import { draftAt, takenKeys } from './drafts.ts';
import { editDraft, type Drafted } from './drafting.ts';

type Keeper = Access<'instruments.keep'>;

/** What can be done with the order and number of things. */
export type Arrangement =
	| { act: 'up' | 'down' | 'remove'; kind: Listed; key: string }
	| { act: 'move'; criterion: string; goal: string }
	| { act: 'add'; addition: Addition }
	| { act: 'add-level' | 'remove-level' }
	| { act: 'add-band'; title: string };

/**
 * Adds, moves and removes. `changed`: what was to be removed is not what the editor saw any more.
 * `last`: the last one of its list stays. @param seen the position that the page showed
 */
export function arrangeDraft(
	access: Keeper,
	draftId: string,
	seen: number,
	arrangement: Arrangement
): Drafted<'changed' | 'last'> {
	return editDraft<'changed' | 'last'>(access, draftId, (draft, transaction) => {
		const { instrument, keys } = draft;
		const next = arranged(instrument, arrangement, () => takenKeys(transaction, draft));
		if (arrangement.act === 'remove' || arrangement.act === 'remove-level') {
			const shown = draftAt(transaction, draftId, seen);
			if (!shown || !sawAll(shown.instrument, instrument, next))
				return { ok: false, why: 'changed' };
			if (arrangement.act === 'remove' && isLast(instrument, arrangement)) {
				return { ok: false, why: 'last' };
			}
		}
		return { ok: true, draft: { instrument: next, keys } };
	});
}

function arranged(
	instrument: Instrument,
	arrangement: Arrangement,
	taken: () => ReadonlySet<string>
): Instrument {
	switch (arrangement.act) {
		case 'up':
			return shifted(instrument, arrangement.kind, arrangement.key, -1);
		case 'down':
			return shifted(instrument, arrangement.kind, arrangement.key, 1);
		case 'remove':
			return arrangement.kind === 'band'
				? withoutBand(instrument, arrangement.key)
				: without(instrument, arrangement.kind, arrangement.key);
		case 'move':
			return movedTo(instrument, arrangement.criterion, arrangement.goal);
		case 'add':
			return added(instrument, arrangement.addition, taken()).instrument;
		case 'add-level':
			return withLevel(instrument);
		case 'remove-level':
			return withoutLevel(instrument);
		case 'add-band':
			return withBand(instrument, arrangement.title);
	}
}

interface Place {
	kind: Listed;
	key: string;
}

/** Whether the editor saw every text that would be gone: as it is now, and nothing new among them. */
function sawAll(shown: Instrument, now: Instrument, next: Instrument): boolean {
	const [seen, stored, kept] = [shown, now, next].map((one) => namedLeaves(elementsOf(one)));
	return Object.entries(stored ?? {}).every(
		([name, text]) => kept?.[name] !== undefined || seen?.[name] === text
	);
}

function isLast(instrument: Instrument, { kind, key }: Place): boolean {
	const element = elementOf(instrument, kind, key);
	const siblings = elementsOf(instrument).filter(
		(other) => other.kind === kind && other.parent === element?.parent
	);
	return siblings.length < 2;
}
