import {
	chainsAt,
	type Chain,
	type Effect,
	type EffectPoint,
	type LaterPoint
} from '#lib/domain/chain/index.ts';
import { criterionByKey, fieldOf, type Instrument } from '#lib/domain/instrument/index.ts';
import { shownScore } from '#lib/domain/scoring/index.ts';
import { begunWords, effectWords } from '#lib/i18n/chain.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { measureStateLabel } from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { changeWords, originLabel } from '#lib/i18n/results.ts';
import type { LinkedMeasure } from '#lib/server/chain/queries.ts';

interface Place {
	/** Address of the municipality. */
	base: string;
	instrument: Instrument;
	/** All chains there are: what else a link belongs to. */
	all: readonly Chain<LinkedMeasure>[];
}

/** A chain as the page shows it. */
export function chainView(
	{ finding, criterionKey, measures, effect }: Chain<LinkedMeasure>,
	place: Place
) {
	const criterion = criterionKey === null ? null : criterionView(criterionKey, place);
	const foundIn = 'at' in effect ? effect.at.title : null;
	return {
		id: finding ? `finding-${finding.number}` : `criterion-${criterionKey}`,
		finding: finding && { number: finding.number, title: finding.title, foundIn },
		criterion,
		measures: measures.map((measure) => measureView(measure, place.all)),
		effect: {
			...effectWords(effect),
			points: pointsOf(effect, criterion?.field ?? null, measures.length, place)
		}
	};
}

export type ChainView = ReturnType<typeof chainView>;

function criterionView(key: string, { instrument }: Place) {
	const criterion = criterionByKey(instrument, key);
	const title = criterion ? textOf(criterion.title) : key;
	return { key, title, field: fieldOf(instrument, key)?.key ?? null };
}

function measureView(
	{ number, title, cause, structure, standing }: LinkedMeasure,
	all: Place['all']
) {
	const { state, share } = standing;
	return {
		number,
		title,
		cause,
		structure,
		standing: m.chain_measure_standing({ state: measureStateLabel(state), share }),
		late: state === 'overdue',
		/** Chains besides this one. */
		more: chainsAt(all, { kind: 'measure', number }).length - 1,
		structureMore: chainsAt(all, { kind: 'structure', id: structure.id }).length - 1
	};
}

function pointsOf(effect: Effect, field: string | null, all: number, { base }: Place) {
	if (!('at' in effect)) return [];
	const addressOf = ({ round }: EffectPoint) => field && `${base}/rounds/${round}/results/${field}`;
	const first = { ...pointView(effect.at), href: addressOf(effect.at), change: null, notes: [] };
	if (effect.kind === 'awaiting') return [first];
	const later = effect.later.map((point) => ({
		...pointView(point),
		href: addressOf(point),
		change: changeWords(point.change, null),
		notes: notesOn(point, all)
	}));
	return [first, ...later];
}

function pointView({ round, title, score, origin, contested }: EffectPoint) {
	return {
		round,
		title,
		score: score === null ? null : shownScore(score),
		origin: origin && originLabel(origin),
		contested
	};
}

function notesOn(point: LaterPoint, all: number): string[] {
	const version = point.versionsDiffer ? m.chain_version_differs() : null;
	return [begunWords(point, all), version].filter((note) => note !== null);
}
