import { criterionByKey, fieldByKey, type Instrument } from '#lib/domain/instrument/index.ts';
import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import { gapsOf, headlineOf, strengthsOf, type Highlight } from '#lib/domain/scoring/index.ts';
import { comparisonNotes, headlineSentence, leadSentences } from '#lib/i18n/headline.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { standingLabel } from '#lib/i18n/results.ts';
import type { OwnComparison } from '../../benchmark/releases.ts';
import type { Compared } from '../../results/compared.ts';
import { overallSentence } from '../../results/field-lines.ts';
import { ofRound, type Written } from '../builder.ts';
import type { Block, ListItem, Slide } from '../content.ts';
import { bandIn, comparedIn, withinFields } from '../reading.ts';
import { profileChart } from './profile.ts';

/** The finding in a sentence, what is strong and what is weak. */
export const summary = ofRound({
	key: 'summary',
	kinds: ['results'],
	byDefault: true,
	ability: 'results.view',
	label: m.reports_section_summary,
	from: (access, asking) => summaryOf(comparedIn(access, asking), asking.plan, bandIn(access))
});

function summaryOf(
	compared: Compared,
	plan: ReportPlan,
	released: OwnComparison | null
): Written | null {
	const { instrument, profile } = compared.current;
	if (profile.fields.every(({ scored }) => scored === 0)) return null;
	const told = headlineOf(profile, compared.changes);
	const names = new Map(instrument.fields.map(({ key, title }) => [key, textOf(title)]));
	const headline = headlineSentence(told, names);
	const chosen = withinFields(profile, plan);
	const strengths = itemsOf(instrument, strengthsOf(chosen));
	const gaps = itemsOf(instrument, gapsOf(chosen));
	return {
		blocks: [
			{ kind: 'paragraph', tone: 'lead', text: `${headline}.` },
			{ kind: 'paragraph', text: leadSentences(told, names).join(' ') },
			{ kind: 'paragraph', text: overallSentence(compared) },
			...comparisonNotes(told).map((text) => ({ kind: 'paragraph', tone: 'note', text }) as const),
			...listed(m.overview_strengths(), strengths, m.overview_strengths_none()),
			...listed(m.overview_gaps(), gaps, m.overview_gaps_none())
		],
		slides: [
			{
				statement: headline,
				body: { kind: 'chart', chart: profileChart(compared, plan, released) }
			},
			...extremesSlide(strengths, gaps)
		]
	};
}

function itemsOf(instrument: Instrument, highlights: readonly Highlight[]): ListItem[] {
	return highlights.map((highlight) => {
		const criterion = criterionByKey(instrument, highlight.key);
		const field = fieldByKey(instrument, highlight.field);
		const standing = standingLabel(instrument, highlight);
		const contested = highlight.contested ? [m.results_contested()] : [];
		return {
			text: criterion ? textOf(criterion.title) : highlight.key,
			details: [[standing, ...contested, field ? textOf(field.title) : ''].join(' · ')]
		};
	});
}

function listed(title: string, items: readonly ListItem[], none: string): Block[] {
	return [
		{ kind: 'heading', level: 3, text: title },
		items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: none }
	];
}

function extremesSlide(strengths: readonly ListItem[], gaps: readonly ListItem[]): Slide[] {
	const [strength, gap] = [strengths[0], gaps[0]];
	if (!strength || !gap) return [];
	const columns = [
		{ title: m.overview_strengths(), items: strengths },
		{ title: m.overview_gaps(), items: gaps }
	];
	const statement = m.reports_slide_extremes({ strength: strength.text, gap: gap.text });
	return [{ statement, body: { kind: 'columns', columns } }];
}
