import { m } from '#lib/i18n/paraglide/messages.js';
import type { AgreementWord } from '#lib/domain/scoring/agreement.ts';
import type { AgreementCounts } from '#lib/domain/trends/index.ts';
import { ink } from './chart.ts';
import type { Chart, Locale, Panel } from './chart.ts';

/** A round with how many criteria its room was united, mixed or divided over. */
export interface AgreementRow {
	readonly key: string;
	readonly name: string;
	readonly counts: AgreementCounts;
}

export interface AgreementBarsInput {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly AgreementRow[];
	/** The sentence: whether the room came closer. */
	readonly summary: string;
	readonly locale: Locale;
}

/** Rows stand in HTML beside their panels, so that names stay legible on a phone. */
export interface AgreementBarsChart extends Chart {
	readonly names: readonly string[];
}

const order: readonly AgreementWord[] = ['united', 'mixed', 'divided'];
const tones: Record<AgreementWord, number> = { united: 4, mixed: 2, divided: 0 };
const words = {
	united: m.charts_agreement_united,
	mixed: m.charts_agreement_mixed,
	divided: m.charts_agreement_divided
} satisfies Record<AgreementWord, unknown>;

/** „Sind wir uns einiger?“: one bar per round, as long as criteria were voted on. */
export function agreementBars(input: AgreementBarsInput): AgreementBarsChart {
	const { id, title, rows, summary, locale } = input;
	const longest = Math.max(...rows.map(({ counts }) => totalOf(counts)));
	return {
		id,
		title,
		summary,
		names: rows.map(({ name }) => name),
		panels: rows.map((row) => panelOf(id, row, longest, locale)),
		legend: order.map((word) => ({ mark: legendMarks[word], label: words[word]({}, { locale }) })),
		table: {
			caption: title,
			head: [
				m.charts_agreement_round({}, { locale }),
				...order.map((word) => words[word]({}, { locale }))
			],
			rows: rows.map(({ name, counts }) => [name, ...order.map((word) => String(counts[word]))])
		}
	};
}

const legendMarks = { united: 'level-4', mixed: 'level-2', divided: 'level-0' } as const;

function totalOf({ united, mixed, divided }: AgreementCounts): number {
	return united + mixed + divided;
}

function panelOf(id: string, row: AgreementRow, longest: number, locale: Locale): Panel {
	const said = order.map((word) => `${words[word]({}, { locale })} ${row.counts[word]}`).join(', ');
	return {
		key: `${id}-${row.key}`,
		label: `${row.name}: ${said}`,
		size: { width: 440, height: 30 },
		option: {
			grid: { left: 1, right: 1, top: 2, bottom: 2 },
			xAxis: { type: 'value', min: 0, max: longest, show: false },
			yAxis: { type: 'category', data: [row.name], show: false },
			series: order.map((word) => ({
				type: 'bar' as const,
				stack: 'criteria',
				barWidth: 24,
				data: [row.counts[word]],
				itemStyle: { color: ink.level(tones[word]), borderColor: ink.first, borderWidth: 1 },
				label: {
					show: row.counts[word] > 0,
					position: 'inside' as const,
					formatter: String(row.counts[word]),
					fontSize: 14,
					fontWeight: 600,
					color: ink.text,
					textBorderColor: ink.page,
					textBorderWidth: 3
				}
			}))
		}
	};
}
