import type { AnyChart } from '#lib/charts/any-chart.ts';
import type { Criterion, Localized } from '#lib/domain/instrument/index.ts';
import type { CriterionResult } from '#lib/domain/scoring/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Compared } from '../../results/compared.ts';
import { roomOf, stripOf, trendOf } from '../../results/criterion-charts.ts';
import type { Block, ReportTable, Term } from '../content.ts';

export type PerspectiveNames = ReadonlyMap<string, Localized>;

/** One criterion with its four views, what was said for them, and what the room said. */
export function criterionBlocks(
	compared: Compared,
	criterion: Criterion,
	{ perspectives }: { perspectives: PerspectiveNames }
): Block[] {
	const { instrument, profile } = compared.current;
	const result = profile.criteria.get(criterion.key);
	if (!result) return [];
	const room = roomOf(instrument, criterion, result, perspectives);
	const charts: (AnyChart | null | undefined)[] = [
		stripOf(instrument, criterion, result),
		room?.chart,
		trendOf(compared, criterion)
	];
	const terms = [...saidOf(result), ...roomTerms(room)];
	return [
		{ kind: 'heading', level: 4, text: textOf(criterion.title) },
		{ kind: 'paragraph', text: textOf(criterion.plain) },
		{ kind: 'figures', charts: charts.flatMap((chart) => chart ?? []) },
		...(terms.length > 0 ? [{ kind: 'terms', terms } as const] : []),
		...(room && room.perspectives.length > 0
			? [{ kind: 'table', table: perspectiveTable(criterion, room.perspectives) } as const]
			: [])
	];
}

/** Why the consensus is what it is, or who thought what; and what the project team wrote. */
function saidOf({ consensus, external }: CriterionResult): Term[] {
	const said =
		consensus?.kind === 'agreed'
			? [{ label: m.results_consensus_reason(), text: consensus.reason }]
			: [
					{ label: m.results_majority(), text: consensus?.majority ?? '' },
					{ label: m.results_minority(), text: consensus?.minority ?? '' }
				];
	const comment = { label: m.results_external_comment(), text: external?.comment ?? '' };
	return [...said, comment].filter(({ text }) => text !== '');
}

type Room = ReturnType<typeof roomOf>;

function roomTerms(room: Room): Term[] {
	const sentences = [
		room?.words,
		room?.abstained ? `${room.abstained}.` : null,
		room?.notUsable ? m.results_room_not_usable() : null
	].filter((sentence) => typeof sentence === 'string');
	return sentences.length > 0 ? [{ label: m.results_room(), text: sentences.join(' ') }] : [];
}

function perspectiveTable(
	criterion: Criterion,
	perspectives: NonNullable<Room>['perspectives']
): ReportTable {
	return {
		key: `perspectives-${criterion.key}`,
		title: m.minutes_perspectives({ criterion: textOf(criterion.title) }),
		columns: [
			{ label: m.results_perspective(), kind: 'text', share: 1 },
			{ label: m.results_median_and_agreement(), kind: 'text', share: 1 },
			{ label: m.charts_votes(), kind: 'number' }
		],
		rows: perspectives.map((one) =>
			one.shown ? [one.label, one.words, one.votes] : [one.label, one.why, null]
		)
	};
}
