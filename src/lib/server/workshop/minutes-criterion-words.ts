import { criterionByKey, type Instrument, type Localized } from '#lib/domain/instrument/index.ts';
import type { PublishedTally } from '#lib/domain/disclosure/index.ts';
import { shownScore, type Consensus, type CriterionResult } from '#lib/domain/scoring/index.ts';
import { perspectiveWords } from '#lib/i18n/criterion.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { levelLabel, originLabel, standingLabel } from '#lib/i18n/results.ts';
import { roomInWords } from '#lib/i18n/workshop-room.ts';
import type { MinutedCriterion } from './minutes.ts';
import { noteKinds } from './notes.ts';

/** One criterion of the minutes in words. */
export interface CriterionWords {
	key: string;
	title: string;
	plain: string;
	result: string;
	/** Empty where there is no result. */
	origin: string;
	/** Who voted: the room, or a small group. */
	voters: string;
	room: string[];
	perspectives: { label: string; words: string }[];
	/** Consensus with its reason, or majority and minority; without a label where neither is there. */
	positions: { label: string; text: string }[];
	notes: { label: string; said: { id: string; text: string }[] }[];
}

const noteLabels: Record<(typeof noteKinds)[number], () => string> = {
	strength: m.minutes_note_strength,
	gap: m.minutes_note_gap,
	idea: m.minutes_note_idea
};

export function minutedCriterion(
	instrument: Instrument,
	{ key, result, state, smallGroup, reopened, notes }: MinutedCriterion,
	names: ReadonlyMap<string, Localized>
): CriterionWords {
	const criterion = criterionByKey(instrument, key);
	const { workshop, consensus } = result;
	return {
		key,
		title: criterion ? textOf(criterion.title) : key,
		plain: criterion ? textOf(criterion.plain) : '',
		...officialWords(instrument, result),
		voters: smallGroup === 0 ? m.minutes_room() : m.minutes_group({ number: smallGroup }),
		room: [
			...(workshop ? roomWords(instrument, workshop) : [unvotedWords(state)]),
			...(reopened > 0 ? [m.minutes_reopened({ count: reopened })] : [])
		],
		perspectives: (workshop?.perspectives ?? []).map((perspective) => {
			const said = perspectiveWords(perspective, instrument);
			const name = names.get(perspective.perspective);
			return {
				label: name ? textOf(name) : perspective.perspective,
				// How many of a perspective were there stands in the same minutes; beside the number of its
				// votes it would tell how many of it could not judge (rule 21: of the room only).
				words: said.shown ? said.words : said.why
			};
		}),
		positions: positionsOf(instrument, consensus),
		notes: noteKinds
			.map((kind) => ({
				label: noteLabels[kind](),
				said: notes.filter((note) => note.kind === kind).map(({ id, text }) => ({ id, text }))
			}))
			.filter(({ said }) => said.length > 0)
	};
}

/** The result that counts with its origin, and whether it is contested. */
export function officialWords(
	instrument: Instrument,
	{ official }: CriterionResult
): { result: string; origin: string } {
	if (!official) return { result: m.minutes_no_result(), origin: '' };
	const score = m.results_score({ score: shownScore(official.score) }).replaceAll(' ', '\u00a0');
	const origin = originLabel(official.origin);
	return {
		result: `${standingLabel(instrument, official)} (${score})`,
		origin: official.contested ? `${origin}, ${m.results_contested()}` : origin
	};
}

function roomWords(instrument: Instrument, { room, usable }: PublishedTally): string[] {
	const levels = instrument.scale.map(({ label }) => textOf(label));
	const { sentence, agreement, middle, abstained } = roomInWords(room, instrument);
	return [
		sentence,
		...(room.kind === 'distribution' ? [countsInWords(room.counts, levels)] : []),
		...(agreement ? [`${agreement}.`] : []),
		...(middle ? [middle] : []),
		...(abstained ? [`${abstained}.`] : []),
		...(room.kind !== 'nothing' && !usable ? [m.results_room_not_usable()] : [])
	];
}

/** „nicht vorhanden 2 · in Planung 5 · …“ */
function countsInWords(counts: readonly number[], levels: readonly string[]): string {
	return counts.map((count, level) => `${levels[level] ?? level} ${count}`).join(' · ');
}

function unvotedWords(state: MinutedCriterion['state']): string {
	if (state === 'open') return m.minutes_open();
	return state === 'closed' || state === 'revealed' ? m.minutes_closed() : m.minutes_waiting();
}

function positionsOf(instrument: Instrument, consensus: Consensus | null) {
	if (!consensus) return [{ label: '', text: m.minutes_not_recorded() }];
	if (consensus.kind === 'agreed') {
		const label = m.results_view_words({
			view: m.results_view_consensus(),
			words: levelLabel(instrument, consensus.level)
		});
		return [{ label, text: consensus.reason }];
	}
	return [
		{ label: `${m.minutes_dissent()} – ${m.results_majority()}`, text: consensus.majority },
		{ label: `${m.minutes_dissent()} – ${m.results_minority()}`, text: consensus.minority }
	].filter(({ text }) => text !== '');
}
