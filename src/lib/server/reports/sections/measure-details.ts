import { criterionByKey, fieldByKey, type Instrument } from '#lib/domain/instrument/index.ts';
import type { MeasureContent } from '#lib/domain/measures/content.ts';
import { dayInWords, decimal, euros, listOf } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { dueWords, eccarLabel, measureStateLabel, progressKindLabel } from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { currentInstrument } from '../../instrument/current.ts';
import type { Measure } from '../../measures/queries.ts';
import { reportsOf, type ReportedProgress } from '../../measures/reports.ts';
import { ofTown } from '../builder.ts';
import type { Block, Term } from '../content.ts';
import { measuresIn } from '../reading.ts';

/** Everything that is said about each measure, but who said it; findings stand apart. */
export const measureDetails = ofTown({
	key: 'measure-details',
	kinds: ['measures'],
	byDefault: false,
	ability: 'measures.view',
	label: m.reports_section_details,
	from: (access, asking) => {
		const measures = measuresIn(access, asking);
		if (measures.length === 0) return null;
		const instrument = currentInstrument(access);
		return {
			blocks: measures.flatMap((measure): Block[] => [
				{ kind: 'heading', level: 3, text: `${measure.number}. ${measure.content.title}` },
				{
					kind: 'terms',
					look: 'run-in',
					terms: termsOf(measure, instrument, reportsOf(access, measure.id)[0])
				}
			])
		};
	}
});

function termsOf(
	{ content, structure, standing }: Measure,
	instrument: Instrument,
	last: ReportedProgress | undefined
): Term[] {
	const { cause, action, partners, startOn, dueOn, councilPaper } = content;
	const share = m.reports_share_words({ share: standing.share });
	const state = [measureStateLabel(standing.state), dueWords({ ...content, standing }), share];
	const field = fieldByKey(instrument, content.fieldKey);
	const period = m.measures_period({ from: dayInWords(startOn), to: dayInWords(dueOn) });
	return [
		{ label: m.measures_column_state(), text: state.join(' · ') },
		{ label: m.measures_form_cause(), text: cause },
		{ label: m.reports_action(), text: action },
		{ label: m.measures_form_structure(), text: structure.name },
		{ label: m.measures_form_partners(), text: partners },
		{ label: m.reports_period(), text: period },
		{ label: m.benchmark_field(), text: field ? textOf(field.title) : content.fieldKey },
		{ label: m.measures_form_criteria(), text: criteriaWords(content, instrument) },
		{ label: m.measures_form_money(), text: budgetWords(content) },
		{ label: m.measures_form_paper(), text: councilPaper },
		{ label: m.measures_form_tags(), text: tagWords(content) },
		{ label: m.measures_form_effect(), text: effectWords(content) },
		{ label: m.reports_last_entry(), text: last ? entryWords(last) : '' }
	].filter(({ text }) => text !== '');
}

function criteriaWords({ criterionKeys }: MeasureContent, instrument: Instrument): string {
	const titles = criterionKeys.map((key) => {
		const criterion = criterionByKey(instrument, key);
		return criterion ? textOf(criterion.title) : key;
	});
	return listOf(titles);
}

function budgetWords({ budgets }: MeasureContent): string {
	return budgets
		.map(({ year, amount, source }) => {
			const money = `${year}: ${euros(amount)}`;
			return source === '' ? money : `${money} (${source})`;
		})
		.join('; ');
}

function tagWords({ inConcept, eccar }: MeasureContent): string {
	const concept = inConcept ? [m.measures_tag_concept()] : [];
	return [...concept, ...eccar.map((point) => `ECCAR ${eccarLabel(point)}`)].join('; ');
}

/** „Anlaufstellen (Zahl): von 1 auf 3, heute 2“ */
function effectWords({
	indicator,
	indicatorUnit,
	baseline,
	target,
	actual
}: MeasureContent): string {
	const values = [
		{ label: m.measures_form_baseline(), value: baseline },
		{ label: m.measures_form_target(), value: target },
		{ label: m.measures_form_actual(), value: actual }
	].flatMap(({ label, value }) => (value === null ? [] : [`${label} ${decimal(value)}`]));
	const named = indicatorUnit === '' ? indicator : `${indicator} (${indicatorUnit})`;
	return [named, values.join(', ')].filter((part) => part !== '').join(': ');
}

function entryWords({ on, kind, note }: ReportedProgress): string {
	const said = kind === 'progress' ? note : `${progressKindLabel(kind)}. ${note}`;
	return said === '' ? dayInWords(on) : `${dayInWords(on)}: ${said}`;
}
