import type { MeasureCourseChart } from '#lib/charts/measure-course.ts';
import { countStates, dueAmong } from '#lib/domain/measures/selection.ts';
import {
	dueWords,
	measureColumn,
	measuresHeadline,
	stateCounts,
	toldStates
} from '#lib/i18n/measures.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import { currentInstrument } from '../../instrument/current.ts';
import { courseChart } from '../../measures/charts.ts';
import type { Measure } from '../../measures/queries.ts';
import { ofTown, type Written } from '../builder.ts';
import type { ListItem, ReportTable, Slide } from '../content.ts';
import { measuresIn } from '../reading.ts';
import { chartTable } from '../tables.ts';

/** So many stand on a slide. */
const most = 4;

/** How many measures are in which state, and what is due. */
export const measureStates = ofTown({
	key: 'measure-states',
	kinds: ['measures'],
	byDefault: true,
	ability: 'measures.view',
	label: m.reports_section_states,
	from: (access, asking) => {
		const measures = measuresIn(access, asking);
		if (measures.length === 0) return null;
		const today = access.clock.today();
		return statesOf(measures, currentInstrument(access), courseChart(measures, today));
	}
});

function statesOf(
	measures: readonly Measure[],
	instrument: Instrument,
	course: ReturnType<typeof courseChart>
): Written {
	const counts = countStates(measures);
	const due = dueAmong(measures);
	const soon = due.filter(({ standing }) => standing.dueSoon);
	const statement = measuresHeadline(counts, soon.length);
	const states = stateCounts(counts);
	return {
		blocks: [
			{ kind: 'paragraph', tone: 'lead', text: `${statement}.` },
			{ kind: 'paragraph', text: m.measures_counts({ count: measures.length, states }) },
			{ kind: 'table', table: statesTable(measures, instrument) },
			{ kind: 'heading', level: 3, text: m.reports_due() },
			due.length > 0
				? { kind: 'list', items: due.map(itemOf) }
				: { kind: 'paragraph', text: m.reports_due_none() },
			...(course
				? ([
						{ kind: 'heading', level: 3, text: course.title },
						{ kind: 'figures', charts: [course] },
						{ kind: 'table', table: chartTable('measure-course', course) }
					] as const)
				: [])
		],
		slides: [dueSlide(statement, measures, soon), ...(course ? [courseSlide(course)] : [])]
	};
}

function courseSlide(chart: MeasureCourseChart): Slide {
	// One statement a slide: how many there are; in which state is said below the picture.
	const [statement = '', ...states] = chart.summary.split('; ');
	const text = states.join('; ');
	return {
		statement: statement.replace(/\.$/, ''),
		body: { kind: 'chart', chart, ...(text === '' ? {} : { text }) }
	};
}

function dueSlide(
	statement: string,
	measures: readonly Measure[],
	soon: readonly Measure[]
): Slide {
	const inState = (state: string) => measures.filter(({ standing }) => standing.state === state);
	const columns = [
		{ title: measureColumn('overdue'), items: inState('overdue') },
		{ title: m.reports_due_soon(), items: soon },
		{ title: measureColumn('done'), items: inState('done') },
		{ title: measureColumn('running'), items: inState('running') }
	].filter(({ items }) => items.length > 0);
	const shown = columns.slice(0, 2).map(({ title, items }) => ({
		title:
			items.length > most ? m.reports_of_all({ title, shown: most, all: items.length }) : title,
		items: items.slice(0, most).map(itemOf)
	}));
	return { statement, body: { kind: 'columns', columns: shown } };
}

function itemOf({ number, content, standing, structure }: Measure): ListItem {
	const due = dueWords({ ...content, standing });
	return { text: `${content.title} (${number})`, details: [`${due} · ${structure.name}`] };
}

/** By field, without fields that have none. */
function statesTable(measures: readonly Measure[], { fields }: Instrument): ReportTable {
	const known = new Map(fields.map(({ key, title }) => [key, textOf(title)]));
	const keys = [...known.keys(), ...measures.map(({ content }) => content.fieldKey)];
	const rows = [...new Set(keys)].flatMap((key) => {
		const here = measures.filter(({ content }) => content.fieldKey === key);
		const counts = countStates(here);
		if (here.length === 0) return [];
		return [[known.get(key) ?? key, ...toldStates.map((state) => counts[state]), here.length]];
	});
	return {
		key: 'measure-states',
		title: m.reports_states_table(),
		columns: [
			{ label: m.benchmark_field(), kind: 'text', share: 1 },
			...toldStates.map((state) => ({ label: measureColumn(state), kind: 'number' }) as const),
			{ label: m.reports_together(), kind: 'number' }
		],
		rows
	};
}
