import type { Chart } from './chart.ts';

/** A chart with more rows than this stands beside its table, which reads better than a sentence. */
const fewRows = 6;

/** What a chart shows, for those who do not see it: its title, its sentence, and few numbers. */
export function alternativeOf({ title, summary, table }: Chart): string {
	const [, ...heads] = table.head;
	const rows = table.rows.map(([name = '', ...cells]) => {
		const said = heads.length > 1 ? cells.map((cell, at) => `${heads[at]} ${cell}`) : cells;
		return `${name}: ${said.join(', ')}`;
	});
	const numbers = table.rows.length > fewRows ? '' : ` ${rows.join('; ')}.`;
	return `${title}. ${summary}${numbers}`;
}
