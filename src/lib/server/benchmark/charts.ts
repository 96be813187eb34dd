import { profileLines, type ProfileLinesChart } from '#lib/charts/profile-lines.ts';
import { scoreScale, type ProfileScale } from '#lib/charts/profile-rows.ts';
import type { Position } from '#lib/domain/benchmark/index.ts';
import { positionWords } from '#lib/i18n/benchmark.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Compared, ComparedField } from './compared.ts';

/** Own value and the others' middle half, for levels and for progress; null without any values. */
export function comparisonCharts({ levels, progress }: Pick<Compared, 'levels' | 'progress'>) {
	return {
		levelChart: chartOf(levels, {
			id: 'level',
			title: m.benchmark_level_chart(),
			own: m.benchmark_own(),
			scale: scoreScale
		}),
		progressChart: chartOf(progress, {
			id: 'progress',
			title: m.benchmark_progress_chart(),
			own: m.benchmark_own_change(),
			scale: changeScale(progress)
		})
	};
}

interface Look {
	id: string;
	title: string;
	own: string;
	scale: ProfileScale;
}

function chartOf(fields: readonly ComparedField[], look: Look): ProfileLinesChart | null {
	if (fields.every(({ cell }) => cell === null)) return null;
	const chart = profileLines({
		id: look.id,
		title: look.title,
		rows: fields.map(({ key, name, own, cell }) => ({
			key,
			name,
			now: own,
			before: null,
			change: { kind: 'none' },
			band: cell && { low: cell.q1, mid: cell.median, high: cell.q3 }
		})),
		nowLabel: look.own,
		beforeLabel: null,
		bandLabel: m.benchmark_others(),
		scale: look.scale,
		locale: getLocale()
	});
	const lines = chart.lines.map((line, index) => {
		const position = fields[index]?.standing?.position;
		const text = position ? positionWords(position) : '';
		return { ...line, change: { tone: 'words', text } as const };
	});
	return { ...chart, lines, changeHead: '', summary: summaryOf(fields) };
}

function summaryOf(fields: readonly ComparedField[]): string {
	if (fields.every(({ standing }) => standing === null)) return m.benchmark_summary_others();
	const count = (position: Position) =>
		fields.filter(({ standing }) => standing?.position === position).length;
	const [above, within, below] = [count('above'), count('within'), count('below')];
	return m.benchmark_summary({ above, within, below });
}

/** As wide as the published numbers and the own changes need, the same to both sides of zero. */
function changeScale(fields: readonly ComparedField[]): ProfileScale {
	const reach = fields.flatMap(({ own, cell }) => [own ?? 0, cell?.q1 ?? 0, cell?.q3 ?? 0]);
	const half = Math.max(...reach.map(Math.abs)) <= 20 ? 20 : Math.max(...reach.map(Math.abs));
	const step = half <= 20 ? 10 : half <= 50 ? 25 : 50;
	const max = Math.ceil(half / step) * step;
	return { min: -max, max, step, signed: true };
}
