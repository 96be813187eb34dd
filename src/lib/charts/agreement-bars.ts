import { m } from '#lib/i18n/paraglide/messages.js';
import type { AgreementWord } from '#lib/domain/scoring/agreement.ts';
import type { AgreementCounts } from '#lib/domain/trends/index.ts';
import type { Locale } from './chart.ts';
import { stackedCounts, type StackedCountsChart } from './stacked-counts.ts';

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

const order: readonly AgreementWord[] = ['united', 'mixed', 'divided'];
const shades = { united: 4, mixed: 2, divided: 0 } as const;
const words = {
	united: m.charts_agreement_united,
	mixed: m.charts_agreement_mixed,
	divided: m.charts_agreement_divided
} satisfies Record<AgreementWord, unknown>;

/** „Sind wir uns einiger?“: one bar per round, as long as criteria were voted on. */
export function agreementBars(input: AgreementBarsInput): StackedCountsChart {
	const { id, title, rows, summary, locale } = input;
	return stackedCounts({
		id,
		title,
		summary,
		rowHead: m.charts_agreement_round({}, { locale }),
		series: order.map((word) => ({ label: words[word]({}, { locale }), shade: shades[word] })),
		rows: rows.map(({ key, name, counts }) => ({
			key,
			name,
			counts: order.map((word) => counts[word]),
			words: order.map((word) => String(counts[word]))
		}))
	});
}
