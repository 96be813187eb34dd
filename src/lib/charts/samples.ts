/** Invented charts for the tests of this room. */
import { agreementBars } from './agreement-bars.ts';
import type { AnyChart } from './any-chart.ts';
import { budgetFields, budgetYears } from './budget-bars.ts';
import type { Locale } from './chart.ts';
import { criterionStrip } from './criterion-strip.ts';
import { distributionBars } from './distribution-bars.ts';
import { measureCourse } from './measure-course.ts';
import { profileLines } from './profile-lines.ts';
import type { ProfileRow } from './profile-rows.ts';
import { profileRadar } from './profile-radar.ts';
import { trendLines } from './trend-lines.ts';

export const NAMES = [
	'Management und Steuerung',
	'Interkulturelle Öffnung und Antirassismus',
	'Fairer Zugang und Teilhabechancen',
	'Arbeit und wirtschaftliche Entwicklung',
	'Engagement und Beteiligung',
	'Zusammenhalt und Begegnung',
	'Kommunikation und Konfliktmanagement'
];

export const LEVELS = [
	'nicht vorhanden',
	'in Planung',
	'begonnen',
	'weitgehend umgesetzt',
	'fest etabliert'
];

const NOW = [66.4, 43.75, 55, 64, 67, 52, 45.5];
const BEFORE = [58, 31.25, 49, 62, 55, 34, 50];

export const ROWS: readonly ProfileRow[] = NAMES.map((name, index) => ({
	key: `f${index + 1}`,
	name,
	now: NOW[index] ?? null,
	before: BEFORE[index] ?? null,
	change: { kind: 'like', value: 8, direction: 'risen' },
	band: { low: 40, mid: 50, high: 65 }
}));

const none = { planned: 0, running: 0, overdue: 0, done: 0, dropped: 0 };

export const COURSE = [
	{ on: '2021-12-31', counts: { ...none, planned: 1, running: 2 } },
	{ on: '2022-03-31', counts: { ...none, running: 3, done: 1 } },
	{ on: '2022-06-21', counts: { planned: 1, running: 2, overdue: 1, done: 2, dropped: 1 } }
];

export const BUDGETS = [
	{ year: 2021, planned: 58_000, ceiling: 50_000, over: 8_000, left: 0 },
	{ year: 2022, planned: 41_500, ceiling: 50_000, over: 0, left: 8_500 },
	{ year: 2023, planned: 34_000, ceiling: null, over: 0, left: null }
].map((year) => ({
	...year,
	fields: new Map([
		['f1', 1_500],
		['f6', year.planned - 1_500]
	])
}));

/** One of each builder, named `id-…`. */
export function everyChart(
	id = 'x',
	locale: Locale = 'de',
	names: readonly string[] = NAMES
): AnyChart[] {
	const common = { title: 'Profil', locale };
	const rounds = { nowLabel: 'Runde 3', beforeLabel: 'Runde 1' };
	const rows = ROWS.map((row, index) => ({ ...row, name: names[index] ?? row.name }));
	const trends = rows.map(({ key, name, now, before }) => ({
		key,
		name,
		points: [
			{ label: 'Runde 1', value: before },
			{ label: 'Runde 2', value: null },
			{ label: 'Runde 3', value: now, gap: true }
		]
	}));
	const workshop = { median: 1, q1: 0, q3: 4 };
	const views = { self: 3, workshop, consensus: 2, external: 2 };
	const fields = new Map(names.map((name, index) => [`f${index + 1}`, name]));
	return [
		profileLines({ ...common, ...rounds, id: `${id}-lines`, rows }),
		profileRadar({ ...common, ...rounds, id: `${id}-radar`, rows }),
		trendLines({ ...common, id: `${id}-trends`, trends }),
		distributionBars({ ...common, id: `${id}-bars`, counts: [9, 3, 0, 2, 8], levelLabels: LEVELS }),
		criterionStrip({ ...common, id: `${id}-strip`, levelLabels: LEVELS, views }),
		budgetYears({ ...common, id: `${id}-years` }, BUDGETS),
		...BUDGETS.slice(0, 1).map((year) =>
			budgetFields({ ...common, id: `${id}-money` }, year, fields)
		),
		measureCourse({ ...common, id: `${id}-course`, points: COURSE }),
		agreementBars({
			...common,
			id: `${id}-agreement`,
			summary: 'Einiger als zuvor.',
			rows: [
				{ key: '1', name: 'Runde 1', counts: { united: 3, mixed: 20, divided: 2 } },
				{ key: '2', name: 'Runde 2', counts: { united: 9, mixed: 12, divided: 0 } }
			]
		})
	];
}
