import { bandOf, type Instrument } from '#lib/domain/instrument/index.ts';
import type { ChangeNote } from '#lib/domain/results/index.ts';
import {
	shownChange,
	type AgreementWord,
	type Change,
	type FieldResult,
	type Origin,
	type View
} from '#lib/domain/scoring/index.ts';
import { dayInWords, listOf, signed } from './format.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';
import { agreementLabel } from './tallies.ts';

const origins: Record<Origin, () => string> = {
	consensus: m.results_origin_consensus,
	workshop: m.results_origin_workshop,
	self: m.results_origin_self
};

const views: Record<View, () => string> = {
	self: m.results_view_self,
	workshop: m.results_view_workshop,
	consensus: m.results_view_consensus,
	external: m.results_view_external
};

const notes: Record<ChangeNote, (change: { compared: number; of: number }) => string> = {
	self: () => m.results_note_self(),
	partial: ({ compared, of }) => m.results_note_partial({ compared, of })
};

/** Where the result of a criterion comes from. */
export function originLabel(origin: Origin): string {
	return origins[origin]();
}

/** Where the results of a field come from, every source named once. */
export function fieldOriginLabel({ criteria }: Pick<FieldResult, 'criteria'>): string {
	const found = new Set(criteria.flatMap(({ official }) => official?.origin ?? []));
	const labels = Object.entries(origins).filter(([origin]) => found.has(origin as Origin));
	return listOf(labels.map(([, label]) => label()));
}

export function viewLabel(view: View): string {
	return views[view]();
}

/** What was compared, where it is not the two results in full. */
export function noteLabel(note: ChangeNote, change: { compared: number; of: number }): string {
	return notes[note](change);
}

/** „Zweiter Workshop, Workshop am 14. Juni 2022, 31 Teilnehmende“ */
export function roundInWords({
	title,
	workshopOn,
	workshopParticipants: count
}: {
	title: string;
	workshopOn: string | null;
	workshopParticipants: number | null;
}): string {
	const day = workshopOn && dayInWords(workshopOn);
	const round = day ? m.overview_round_workshop({ title, day }) : title;
	return count === null ? round : `${round}, ${m.overview_participants({ count })}`;
}

/** „Einigkeit 0,17, weit auseinander“ */
export function agreementInWords({ agreement, word }: { agreement: number; word: AgreementWord }) {
	const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
	const number = new Intl.NumberFormat(getLocale(), digits).format(agreement);
	return m.results_agreement({ agreement: number, word: agreementLabel(word) });
}

/** A whole level by its own word. */
export function levelLabel(instrument: Instrument, level: number): string {
	const found = instrument.scale[level];
	return found ? textOf(found.label) : '';
}

/** The level's word only for an exact level, otherwise the band's name. */
export function standingLabel(
	instrument: Instrument,
	{ score, level }: { score: number; level: number | null }
): string {
	return level === null ? textOf(bandOf(instrument, score).label) : levelLabel(instrument, level);
}

export interface ChangeWords {
	readonly tone: 'up' | 'down' | 'same' | 'none';
	readonly text: string;
	/** What was compared, where it is not the two results in full. */
	readonly note: string | null;
}

const tones = { risen: 'up', fallen: 'down', unchanged: 'same' } as const;

/** A change as the word or signed number that people see; null where there is nothing to compare. */
export function changeWords(change: Change, note: ChangeNote | null): ChangeWords | null {
	switch (change.kind) {
		case 'none':
			return null;
		case 'different-origin':
			return { tone: 'none', text: m.results_different_origin(), note: null };
		case 'like': {
			const { value, direction } = shownChange(change.delta);
			return {
				tone: tones[direction],
				text: direction === 'unchanged' ? m.results_unchanged() : signed(value),
				note: note && noteLabel(note, change)
			};
		}
	}
}

/** Why a field has no value; null where it has one. */
export function fieldStatusLabel({ status, scored, applicable }: FieldResult): string | null {
	switch (status) {
		case 'scored':
			return null;
		case 'too-few':
			return m.results_field_too_few({ scored, applicable });
		case 'not-applicable':
			return m.results_field_not_applicable();
	}
}
