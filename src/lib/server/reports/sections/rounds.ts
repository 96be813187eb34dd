import { trendLines } from '#lib/charts/trend-lines.ts';
import { overallCourse } from '#lib/domain/results/index.ts';
import { shownChange } from '#lib/domain/scoring/index.ts';
import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { roundKeys } from '#lib/i18n/versions.ts';
import { fieldCourses } from '../../trends/charts.ts';
import type { Period } from '../../trends/period.ts';
import { ofTown, type Written } from '../builder.ts';
import type { Slide } from '../content.ts';
import { periodIn } from '../reading.ts';
import { chartTable } from '../tables.ts';

/** All fields together and each by itself over the rounds. */
export const rounds = ofTown({
	key: 'rounds',
	kinds: ['trends'],
	byDefault: true,
	ability: 'results.view',
	label: m.trends_fields,
	from: (access, asking) => {
		const period = periodIn(access, asking);
		return period && roundsOf(period, asking.plan);
	}
});

function roundsOf(period: Period, { fields }: ReportPlan): Written {
	const chart = fieldCourses(period, fields);
	const labels = roundKeys(period.rounds);
	const { lead } = period.words;
	return {
		blocks: [
			{ kind: 'paragraph', tone: 'lead', text: lead },
			{ kind: 'paragraph', text: `${m.trends_scale()} ${labels.join(' · ')}` },
			{ kind: 'figures', charts: [chart] },
			{ kind: 'table', table: chartTable('rounds', chart) }
		],
		slides: [
			overallSlide(period, labels),
			{ statement: movedSentence(period, fields), body: { kind: 'chart', chart } }
		]
	};
}

/** The line over all fields alone, large. */
function overallSlide({ rounds: measured, words }: Period, labels: readonly string[]): Slide {
	const points = overallCourse(measured).map(({ value, apart }, index) => ({
		label: m.results_round_short({ number: measured[index]?.round.number ?? 0 }),
		value,
		gap: apart
	}));
	const chart = trendLines({
		id: 'overall',
		title: m.trends_all_fields(),
		trends: [{ key: 'all', name: m.trends_all_fields(), points }],
		locale: getLocale()
	});
	const statement = words.lead.replace(/\.$/, '');
	return { statement, body: { kind: 'chart', chart, text: labels.join(' · ') } };
}

/** In how many of the chosen fields the value rose, and in how many it fell. */
function movedSentence({ changes }: Period, fields: readonly string[]): string {
	const directions = fields.flatMap((field) => {
		const change = changes.fields.get(field);
		return change?.kind === 'like' ? [shownChange(change.delta).direction] : [];
	});
	const count = (wanted: string) => directions.filter((direction) => direction === wanted).length;
	const said = { fields: fields.length, risen: count('risen'), fallen: count('fallen') };
	if (said.risen === 0 && said.fallen === 0) return m.reports_slide_unmoved();
	if (said.fallen === 0) return m.reports_slide_risen(said);
	return said.risen === 0 ? m.reports_slide_fallen(said) : m.reports_slide_moved(said);
}
