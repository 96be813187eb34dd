import { listOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { PublishedUnable } from '#lib/domain/disclosure/index.ts';
import type { AgreementWord } from '#lib/domain/scoring/agreement.ts';
import { ink } from './chart.ts';
import type { Chart, Locale, Panel } from './chart.ts';
import { twoDecimals } from './numbers.ts';

export interface DistributionInput {
	readonly id: string;
	readonly title: string;
	/** Published ballots per level, lowest first; as many as there are labels. */
	readonly counts: readonly number[];
	readonly levelLabels: readonly string[];
	/** Published agreement 0–1 and its word; left out where it is not given. */
	readonly agreement?: { readonly value: number; readonly word: AgreementWord };
	/** Published ballots without a level. */
	readonly unable?: PublishedUnable;
	readonly size?: 'small' | 'large';
	readonly locale: Locale;
}

export interface DistributionChart extends Chart {
	readonly kind: 'distribution';
	readonly size: 'small' | 'large';
	readonly levelLabels: readonly string[];
}

/** How the votes of the room spread over the levels. */
export function distributionBars(input: DistributionInput): DistributionChart {
	const { id, title, counts, levelLabels, size = 'large', locale } = input;
	return {
		kind: 'distribution',
		id,
		title,
		size,
		levelLabels,
		summary: summaryOf(input),
		panels: [panelOf(input)],
		table: {
			caption: title,
			head: [m.charts_level({}, { locale }), m.charts_votes({}, { locale })],
			rows: levelLabels.map((label, level) => [label, String(counts[level] ?? 0)])
		}
	};
}

function summaryOf(input: DistributionInput): string {
	const { counts, levelLabels, agreement, unable, locale } = input;
	const count = counts.reduce((sum, votes) => sum + votes, 0);
	if (count === 0) return m.charts_no_votes({}, { locale });
	const parts = [m.charts_votes_total({ count }, { locale })];
	if (agreement) {
		const said = { agreement: twoDecimals(agreement.value, locale) };
		parts.push(AGREEMENT[agreement.word](said, { locale }));
	}
	const most = Math.max(...counts);
	const levels = levelLabels.filter((_, level) => counts[level] === most);
	const said = { levels: listOf(levels, locale), count: String(most) };
	const frequent = levels.length > 1 ? m.charts_most_votes_each : m.charts_most_votes;
	parts.push(frequent(said, { locale }));
	const others = unable && unableIn(unable, locale);
	return [...parts, ...(others ? [others] : [])].join(' ');
}

function unableIn(unable: PublishedUnable, locale: Locale): string | null {
	if (unable === 'fewer-than-3') return m.charts_unable_few({}, { locale });
	if (unable === 'some') return m.charts_unable_some({}, { locale });
	const count = unable.cannotJudge;
	return count === 0 ? null : m.charts_cannot_judge({ count }, { locale });
}

const AGREEMENT = {
	united: m.charts_united,
	mixed: m.charts_mixed,
	divided: m.charts_divided
} satisfies Record<AgreementWord, unknown>;

const LOOKS = {
	small: { size: { width: 160, height: 60 }, fontSize: 11, gap: '12%', top: 15 },
	large: { size: { width: 400, height: 200 }, fontSize: 16, gap: '16%', top: 24 }
};

/** The words of the levels stand below in HTML (`Distribution.svelte`), one column per bar. */
function panelOf({ id, title, counts, levelLabels, size = 'large' }: DistributionInput): Panel {
	const { size: box, fontSize, gap, top } = LOOKS[size];
	const said = levelLabels.map((label, level) => `${label} ${counts[level] ?? 0}`).join(', ');
	return {
		key: `${id}-bars`,
		label: `${title}: ${said}`,
		size: box,
		option: {
			grid: { left: 0, right: 0, top, bottom: 2 },
			xAxis: {
				type: 'category',
				data: levelLabels.map((_, level) => String(level)),
				axisLabel: { show: false },
				axisTick: { show: false },
				axisLine: { lineStyle: { color: ink.bandEdge } }
			},
			yAxis: { type: 'value', min: 0, max: Math.max(1, ...counts), show: false },
			series: [
				{
					type: 'bar',
					barCategoryGap: gap,
					data: counts.map((value, level) => ({
						value,
						itemStyle: {
							color: ink.level(Math.round((level * 4) / Math.max(1, counts.length - 1))),
							borderColor: ink.first,
							borderWidth: value === 0 ? 0 : 1
						}
					})),
					label: {
						show: true,
						position: 'top',
						distance: fontSize / 3,
						color: ink.text,
						fontSize,
						fontWeight: 600
					}
				}
			]
		}
	};
}
