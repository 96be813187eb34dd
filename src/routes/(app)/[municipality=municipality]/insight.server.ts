import { distributionBars } from '#lib/charts/distribution-bars.ts';
import { profileLines } from '#lib/charts/profile-lines.ts';
import { draw, type Asked as DrawAsked } from '#lib/charts/server/draw.ts';
import { criterionByKey, type Instrument } from '#lib/domain/instrument/index.ts';
import { chosenAmong, earlierThan } from '#lib/domain/results/index.ts';
import {
	changesBetween,
	inKeysOf,
	divergencesOf,
	gapsOf,
	headlineOf,
	strengthsOf,
	type Disagreement,
	type Highlight
} from '#lib/domain/scoring/index.ts';
import { comparisonNotes, headlineSentence, leadSentences } from '#lib/i18n/headline.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import { agreementInWords, roundInWords, standingLabel } from '#lib/i18n/results.ts';
import { cannotJudgeWords } from '#lib/i18n/tallies.ts';
import type { OwnComparison } from '#lib/server/benchmark/releases.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import { profileRows } from '#lib/server/results/profile-rows.ts';
import type { MeasuredRound } from '#lib/server/results/queries.ts';

interface Asked {
	/** Number of the round to compare with, if somebody chose one. */
	against: number | null;
	/** The newest release, for the others' band. */
	released: OwnComparison | null;
	inPage: boolean;
	/** Address of the municipality. */
	slug: string;
}

/** What the latest completed round found, held against an earlier one, in words and pictures. */
export function insightOf(
	completed: readonly MeasuredRound[],
	latest: MeasuredRound,
	asked: Asked
) {
	const { instrument, profile, round } = latest;
	const numbered = completed.map((measured) => ({
		number: measured.round.number,
		measured: inKeysOf(measured, instrument)
	}));
	const earlier = earlierThan(numbered, round.number);
	const before = chosenAmong(earlier, asked.against)?.measured ?? null;
	const changes = before && changesBetween(before, latest);
	const told = headlineOf(profile, changes);
	const names = new Map(instrument.fields.map(({ key, title }) => [key, textOf(title)]));
	const plan = {
		kind: 'results',
		round: round.number,
		against: before?.round.number ?? null
	} as const;
	const asking = { inPage: asked.inPage, files: chartFiles(asked.slug, plan) };
	const chart = profileLines({
		id: 'profile',
		title: m.overview_profile_title(),
		rows: profileRows(latest, before, changes, asked.released),
		nowLabel: round.title,
		beforeLabel: before?.round.title ?? null,
		bandLabel: m.benchmark_others(),
		locale: getLocale()
	});
	return {
		round: { number: round.number, words: roundInWords(round) },
		headline: headlineSentence(told, names),
		lead: leadSentences(told, names).join(' '),
		notes: comparisonNotes(told),
		// The title of the round before stands in the caption; over the numbers it would not fit.
		profile: draw({ ...chart, changeHead: before && m.results_change() }, asking),
		before: before && { number: before.round.number, title: before.round.title },
		earlier: earlier.map(({ number, measured }) => ({ number, title: measured.round.title })),
		strengths: strengthsOf(profile).map((highlight) => highlightOf(instrument, highlight)),
		gaps: gapsOf(profile).map((highlight) => highlightOf(instrument, highlight)),
		votedInRoom: [...profile.criteria.values()].some(({ workshop }) => workshop !== null),
		scale: instrument.scale.map(({ label }) => textOf(label)),
		divergences: divergencesOf(profile)
			.filter(({ word }) => word !== 'united')
			.slice(0, 3)
			.flatMap((disagreement) => divergenceOf(latest, disagreement, asking)),
		instrument: provenanceLine(instrument)
	};
}

function highlightOf(instrument: Instrument, highlight: Highlight) {
	const { key, field, contested } = highlight;
	const title = criterionByKey(instrument, key)?.title;
	const fieldTitle = instrument.fields.find((one) => one.key === field)?.title;
	return {
		key,
		field,
		title: title ? textOf(title) : key,
		fieldTitle: fieldTitle ? textOf(fieldTitle) : field,
		standing: standingLabel(instrument, highlight),
		contested
	};
}

function divergenceOf(
	{ instrument, profile }: MeasuredRound,
	{ key, field, agreement, word }: Disagreement,
	asking: DrawAsked
) {
	const room = profile.criteria.get(key)?.workshop?.room;
	const criterion = criterionByKey(instrument, key);
	if (room?.kind !== 'distribution' || !criterion) return [];
	const title = textOf(criterion.title);
	const chart = distributionBars({
		id: `divergence-${key}`,
		title: m.overview_divergence_chart({ criterion: title }),
		counts: room.counts,
		levelLabels: instrument.scale.map(({ label }) => textOf(label)),
		agreement: { value: agreement, word },
		unable: room.unable,
		size: 'small',
		locale: getLocale()
	});
	const said = [agreementInWords({ agreement, word }), cannotJudgeWords(room.unable)];
	const summary = said.flatMap((sentence) => (sentence === null ? [] : `${sentence}.`)).join(' ');
	return { key, field, title, chart: draw({ ...chart, summary }, asking) };
}
