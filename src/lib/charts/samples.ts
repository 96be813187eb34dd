/** Invented charts for the tests of this room. */
import { agreementBars } from './agreement-bars.ts';
import type { Chart, Locale } from './chart.ts';
import { criterionStrip } from './criterion-strip.ts';
import { distributionBars } from './distribution-bars.ts';
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

/** One of each builder, named `id-…`. */
export function everyChart(
	id = 'x',
	locale: Locale = 'de',
	names: readonly string[] = NAMES
): Chart[] {
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
	return [
		profileLines({ ...common, ...rounds, id: `${id}-lines`, rows }),
		profileRadar({ ...common, ...rounds, id: `${id}-radar`, rows }),
		trendLines({ ...common, id: `${id}-trends`, trends }),
		distributionBars({ ...common, id: `${id}-bars`, counts: [9, 3, 0, 2, 8], levelLabels: LEVELS }),
		criterionStrip({ ...common, id: `${id}-strip`, levelLabels: LEVELS, views }),
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
