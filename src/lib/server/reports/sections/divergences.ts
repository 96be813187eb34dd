import { distributionBars } from '#lib/charts/distribution-bars.ts';
import { criterionByKey, fieldByKey } from '#lib/domain/instrument/index.ts';
import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import { divergencesOf, type Disagreement } from '#lib/domain/scoring/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { MeasuredRound } from '../../results/queries.ts';
import { ofRound, type Written } from '../builder.ts';
import type { Block, Slide } from '../content.ts';
import { comparedIn, withinFields } from '../reading.ts';

const most = 3;

/** The criteria over which the room was furthest apart. */
export const divergences = ofRound({
	key: 'divergences',
	kinds: ['results'],
	byDefault: true,
	ability: 'results.view',
	label: m.overview_divergences,
	from: (access, asking) => divergencesIn(comparedIn(access, asking).current, asking.plan)
});

function divergencesIn(round: MeasuredRound, plan: ReportPlan): Written | null {
	const chosen = withinFields(round.profile, plan);
	const voted = [...chosen.criteria.values()].some(({ workshop }) => workshop !== null);
	if (!voted) return null;
	const apart = divergencesOf(chosen)
		.filter(({ word }) => word !== 'united')
		.slice(0, most)
		.flatMap((disagreement) => divergenceOf(round, disagreement));
	if (apart.length === 0) {
		return { blocks: [{ kind: 'paragraph', text: m.overview_divergences_none() }] };
	}
	return {
		blocks: apart.flatMap(({ blocks }) => blocks),
		slides: apart.map(({ slide }) => slide)
	};
}

function divergenceOf(
	{ instrument, profile }: MeasuredRound,
	{ key, field, agreement, word }: Disagreement
): { blocks: Block[]; slide: Slide }[] {
	const room = profile.criteria.get(key)?.workshop?.room;
	const criterion = criterionByKey(instrument, key);
	if (room?.kind !== 'distribution' || !criterion) return [];
	const title = textOf(criterion.title);
	const within = fieldByKey(instrument, field);
	const chart = distributionBars({
		id: `divergence-${key}`,
		title: m.overview_divergence_chart({ criterion: title }),
		counts: room.counts,
		levelLabels: instrument.scale.map(({ label }) => textOf(label)),
		agreement: { value: agreement, word },
		unable: room.unable,
		locale: getLocale()
	});
	const said = word === 'divided' ? m.reports_slide_divided : m.reports_slide_mixed;
	return [
		{
			blocks: [
				{ kind: 'heading', level: 3, text: title },
				{ kind: 'paragraph', text: within ? textOf(within.title) : '', tone: 'note' },
				{ kind: 'figures', charts: [chart] }
			],
			slide: {
				statement: said({ criterion: title }),
				body: { kind: 'chart', chart, text: chart.summary }
			}
		}
	];
}
