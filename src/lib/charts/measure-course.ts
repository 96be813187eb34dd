import type { EChartsOption } from 'echarts';
import type { MeasureState } from '#lib/domain/measures/course.ts';
import type { StateCount } from '#lib/domain/measures/over-time.ts';
import { dayInDigits, dayInWords } from '#lib/i18n/format.ts';
import { measureStateLabel, stateCounts } from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { ink } from './chart.ts';
import type { Chart, Locale, Panel, Size, Swatch } from './chart.ts';

export interface CourseInput {
	readonly id: string;
	readonly title: string;
	readonly points: readonly StateCount[];
	readonly locale: Locale;
}

/** Two panels of the same: the first is wide, the second fits a phone. */
export interface MeasureCourseChart extends Chart {
	readonly kind: 'course';
}

interface Look {
	readonly mark: Swatch;
	readonly color: string;
	readonly edge?: string;
}

/** From the bottom up; what is overdue lies on top, where it is seen first. */
const STACK: readonly (readonly [MeasureState, Look])[] = [
	['done', { mark: 'level-4', color: ink.level(4) }],
	['running', { mark: 'level-2', color: ink.level(2) }],
	['planned', { mark: 'level-0', color: ink.level(0), edge: ink.first }],
	['dropped', { mark: 'blank', color: ink.band, edge: ink.bandEdge }],
	['overdue', { mark: 'alarm', color: ink.down }]
];

const VARIANTS: readonly { key: string; size: Size; fontSize: number }[] = [
	{ key: 'wide', size: { width: 640, height: 220 }, fontSize: 13 },
	{ key: 'narrow', size: { width: 320, height: 200 }, fontSize: 13 }
];

/** How many measures were in which state, quarter by quarter. Two panels show the same. */
export function measureCourse(input: CourseInput): MeasureCourseChart {
	const { id, title, points, locale } = input;
	const shown = STACK.filter(([state]) => points.some(({ counts }) => counts[state] > 0));
	return {
		kind: 'course',
		id,
		title,
		summary: summaryOf(points, locale),
		panels: VARIANTS.map((variant) => panelOf(variant, shown, input)),
		legend: shown.map(([state, { mark }]) => ({ mark, label: measureStateLabel(state) })).reverse(),
		table: {
			caption: title,
			head: [
				m.measures_course_day({}, { locale }),
				...shown.map(([state]) => measureStateLabel(state)),
				m.measures_course_total({}, { locale })
			],
			rows: points.map(({ on, counts }) => [
				dayInDigits(on),
				...shown.map(([state]) => String(counts[state])),
				String(totalOf(counts))
			])
		}
	};
}

function panelOf(
	{ key, size, fontSize }: (typeof VARIANTS)[number],
	shown: typeof STACK,
	{ id, points, locale }: CourseInput
): Panel {
	const totals = points.map(({ counts }) => totalOf(counts));
	const series = shown.map(([state, { color, edge }]) => ({
		type: 'bar' as const,
		stack: 'all',
		barCategoryGap: '24%',
		barMaxWidth: 44,
		itemStyle: { color, borderColor: edge ?? ink.page, borderWidth: 1 },
		data: points.map(({ counts }) => counts[state])
	}));
	const option: EChartsOption = {
		grid: { left: 4, right: 4, top: 24, bottom: 26 },
		xAxis: {
			type: 'category',
			data: points.map(({ on }, index) => labelOf(on, index === points.length - 1, locale)),
			axisTick: { show: false },
			axisLine: { lineStyle: { color: ink.bandEdge } },
			axisLabel: { interval: 0, color: ink.muted, fontSize, margin: 8 }
		},
		yAxis: { type: 'value', min: 0, max: Math.max(1, ...totals), show: false },
		series: [
			...series,
			{
				type: 'line',
				// A point too small to be seen, because labels hang on points.
				symbol: 'circle',
				symbolSize: 0.1,
				silent: true,
				itemStyle: { color: ink.text },
				lineStyle: { width: 0, color: 'none' },
				data: totals,
				label: { show: true, position: 'top', color: ink.text, fontSize, fontWeight: 600 }
			}
		]
	};
	return { key: `${id}-${key}`, label: m.measures_course_panel({}, { locale }), size, option };
}

/** Years are named at their end, and today; the quarters between are read from their place. */
function labelOf(on: string, last: boolean, locale: Locale): string {
	if (last) return m.measures_course_now({}, { locale });
	return on.endsWith('-12-31') ? on.slice(0, 4) : '';
}

function summaryOf(points: readonly StateCount[], locale: Locale): string {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return m.measures_course_none({}, { locale });
	const count = totalOf(last.counts);
	const said = { count, day: dayInWords(last.on), states: stateCounts(last.counts) };
	if (first === last) return m.measures_course_summary_single(said, { locale });
	const [before, from] = [totalOf(first.counts), dayInWords(first.on)];
	return before === count
		? m.measures_course_summary_same({ ...said, from }, { locale })
		: m.measures_course_summary({ ...said, before, from }, { locale });
}

function totalOf(counts: StateCount['counts']): number {
	return Object.values(counts).reduce((sum, one) => sum + one, 0);
}
