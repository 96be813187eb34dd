import { dayInDigits } from '#lib/i18n/format.ts';
import { measureStateLabel } from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Measure } from '../../measures/queries.ts';
import { ofTown } from '../builder.ts';
import type { ReportTable } from '../content.ts';
import { measuresIn } from '../reading.ts';

/** Every measure on one line. */
export const measureList = ofTown({
	key: 'measure-list',
	kinds: ['measures'],
	byDefault: true,
	ability: 'measures.view',
	label: m.reports_section_list,
	from: (access, asking) => {
		const measures = measuresIn(access, asking);
		if (measures.length === 0) return null;
		const table = listTable(measures);
		const open = measures.filter(
			({ standing: { state } }) => state !== 'done' && state !== 'dropped'
		);
		const statement = m.reports_slide_list({ count: open.length, all: measures.length });
		return {
			blocks: [{ kind: 'table', table }],
			slides:
				open.length === 0
					? []
					: [{ statement, body: { kind: 'table', table: forSlides(listTable(open)) } }]
		};
	}
});

function listTable(measures: readonly Measure[]): ReportTable {
	return {
		key: 'measures',
		title: m.reports_section_list(),
		columns: [
			{ label: m.measures_column_number(), kind: 'number' },
			{ label: m.measures_column_title(), kind: 'text', share: 2.2 },
			{ label: m.measures_column_structure(), kind: 'text', share: 1.4 },
			{ label: m.measures_form_due(), kind: 'text' },
			{ label: m.measures_column_state(), kind: 'text' },
			{ label: m.reports_share(), kind: 'number' }
		],
		rows: measures.map(({ number, content, structure, standing }) => [
			number,
			content.title,
			structure.name,
			dayInDigits(content.dueOn),
			measureStateLabel(standing.state),
			standing.share
		])
	};
}

/** The number says nothing in a hall. */
function forSlides({ columns, rows, ...table }: ReportTable): ReportTable {
	return { ...table, columns: columns.slice(1), rows: rows.map((row) => row.slice(1)) };
}
