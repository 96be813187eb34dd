import type { ProfileLinesChart } from '#lib/charts/profile-lines.ts';
import { overallField } from '#lib/domain/benchmark/index.ts';
import type { PublishedCell } from '#lib/domain/disclosure/index.ts';
import { shownChange, shownScore } from '#lib/domain/scoring/index.ts';
import { groupLabel, positionWords } from '#lib/i18n/benchmark.ts';
import { dayInDigits } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { comparisonCharts } from '../../benchmark/charts.ts';
import type { ComparedField } from '../../benchmark/compared.ts';
import { ofTown, type Written } from '../builder.ts';
import type { Block, Cell, ReportTable } from '../content.ts';
import { comparisonIn } from '../reading.ts';

type Measure = 'level' | 'progress';

/** Own values beside the others' published quartiles. */
export const peers = ofTown({
	key: 'peers',
	kinds: ['comparison'],
	byDefault: true,
	ability: 'comparison.view',
	label: m.benchmark_level,
	from: (access, asking) => {
		const found = comparisonIn(access, asking);
		if (!found) return null;
		const { levels, headline } = found.fields;
		return written(comparisonCharts(found.fields).levelChart, {
			...{ lead: headline, text: m.benchmark_level_text(), statement: headline },
			table: allTable('peers', levels, 'level')
		});
	}
});

/** Own changes beside the others'. */
export const peersProgress = ofTown({
	key: 'peers-progress',
	kinds: ['comparison'],
	byDefault: true,
	ability: 'comparison.view',
	label: m.benchmark_progress,
	from: (access, asking) => {
		const found = comparisonIn(access, asking);
		if (!found) return null;
		const { progress } = found.fields;
		const text = m.benchmark_progress_text();
		const table = allTable('peers-progress', progress, 'progress');
		const chart = comparisonCharts(found.fields).progressChart;
		return written(chart, { lead: null, text, statement: progressStatement(progress), table });
	}
});

/** The others of the own group: numbers alone. */
export const peerGroup = ofTown({
	key: 'peer-group',
	kinds: ['comparison'],
	byDefault: true,
	ability: 'comparison.view',
	label: m.reports_section_group,
	from: (access, asking) => {
		const found = comparisonIn(access, asking);
		if (!found) return null;
		const { levels, progress, groupNote } = found.fields;
		const key = found.released.comparison.group;
		if (key === null || groupNote !== null) {
			return { blocks: [{ kind: 'paragraph', text: groupNote ?? m.benchmark_no_group() }] };
		}
		return {
			blocks: [
				{ kind: 'paragraph', text: m.benchmark_group({ group: groupLabel(key) }) },
				{ kind: 'table', table: groupTable('group', levels, 'level') },
				{ kind: 'table', table: groupTable('group-progress', progress, 'progress') }
			]
		};
	}
});

interface Said {
	/** In large letters; null: nothing. */
	readonly lead: string | null;
	readonly text: string;
	readonly statement: string;
	readonly table: ReportTable;
}

function written(chart: ProfileLinesChart | null, { lead, text, statement, table }: Said): Written {
	const before: Block[] =
		lead === null ? [] : [{ kind: 'paragraph', tone: 'lead', text: `${lead}.` }];
	if (!chart) return { blocks: [...before, { kind: 'table', table }] };
	return {
		blocks: [
			...before,
			{ kind: 'paragraph', text },
			{ kind: 'figures', charts: [chart] },
			{ kind: 'table', table }
		],
		slides: [{ statement, body: { kind: 'chart', chart, text } }]
	};
}

/** In how many fields the own change is larger than the others', about the same, or smaller. */
function progressStatement(fields: readonly ComparedField[]): string {
	const positions = fields
		.filter(({ key }) => key !== overallField)
		.flatMap(({ standing }) => standing?.position ?? []);
	const count = (wanted: string) => positions.filter((one) => one === wanted).length;
	if (positions.length === 0) return m.benchmark_progress();
	const [above, within, below] = [count('above'), count('within'), count('below')];
	return m.reports_slide_progress({ above, within, below });
}

function allTable(key: string, fields: readonly ComparedField[], measure: Measure): ReportTable {
	const kind = measure === 'level' ? 'number' : 'change';
	const own = measure === 'level' ? m.benchmark_own() : m.reports_own_change();
	return {
		key,
		title: `${titleOf(measure)}: ${m.benchmark_all()}`,
		columns: [
			{ label: m.benchmark_field(), kind: 'text', share: 2.6 },
			{ label: own, kind, share: 1.1 },
			...quartileColumns(kind),
			{ label: m.reports_note(), kind: 'text', share: 1.9 }
		],
		rows: fields.map(({ name, own: value, cell, standing, all }) => {
			const note = standing ? positionWords(standing.position) : cell ? null : all.about;
			return [name, ownCell(value, measure), ...quartileCells(cell), note];
		})
	};
}

function groupTable(key: string, fields: readonly ComparedField[], measure: Measure): ReportTable {
	const kind = measure === 'level' ? 'number' : 'change';
	return {
		key,
		title: `${titleOf(measure)}: ${m.reports_section_group()}`,
		columns: [
			{ label: m.benchmark_field(), kind: 'text', share: 2.6 },
			...quartileColumns(kind),
			{ label: m.reports_note(), kind: 'text', share: 1.9 }
		],
		rows: fields.map(({ name, groupCell, group }) => {
			return [name, ...quartileCells(groupCell), groupCell ? null : (group?.about ?? null)];
		})
	};
}

function quartileColumns(kind: 'number' | 'change') {
	return [
		{ label: m.reports_quartile_low(), kind, share: 1 },
		{ label: m.reports_median(), kind, share: 0.9 },
		{ label: m.reports_quartile_high(), kind, share: 1 },
		{ label: m.reports_others(), kind: 'number', share: 0.9 },
		{ label: m.minutes_as_of(), kind: 'text', share: 1.2 }
	] as const;
}

function quartileCells(cell: PublishedCell | null): Cell[] {
	if (!cell) return [null, null, null, null, null];
	return [cell.q1, cell.median, cell.q3, cell.n, dayInDigits(cell.date)];
}

function ownCell(value: number | null, measure: Measure): number | null {
	if (value === null) return null;
	return measure === 'level' ? shownScore(value) : shownChange(value).value;
}

function titleOf(measure: Measure): string {
	return measure === 'level' ? m.benchmark_level() : m.benchmark_progress();
}
