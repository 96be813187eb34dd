import { signed } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Chart, LegendEntry, Locale } from './chart.ts';
import { valueIn, whole } from './numbers.ts';
import { profilePanel } from './profile-panel.ts';
import {
	scoreScale,
	type ProfileLinesInput,
	type ProfileRow,
	type ProfileScale,
	type RowChange
} from './profile-rows.ts';
import { profileSummary } from './profile-summary.ts';

export type ChangeTone = 'up' | 'down' | 'same' | 'words' | 'none';

/** A row as `Profile.svelte` sets it beside its panel. */
export interface ProfileLine {
	readonly name: string;
	readonly value: string;
	readonly change: { readonly tone: ChangeTone; readonly text: string; readonly note?: string };
}

export interface ProfileLinesChart extends Chart {
	readonly kind: 'profile-lines';
	readonly lines: readonly ProfileLine[];
	readonly valueHead: string;
	/** Written over the lines, from left to right. */
	readonly ticks: readonly string[];
	/** null: there is no round before, so no column of changes. */
	readonly changeHead: string | null;
}

const TONES = { risen: 'up', fallen: 'down', unchanged: 'same' } as const;

/** The seven fields on one scale 0–100: value now (dot), before (ring), the others' middle half. */
export function profileLines(input: ProfileLinesInput): ProfileLinesChart {
	const { id, title, rows, locale, beforeLabel, scale = scoreScale } = input;
	const said = rows.map((row) => ({ ...row, ...lineOf(row, scale, locale) }));
	const banded = rows.some((row) => row.band);
	return {
		kind: 'profile-lines',
		id,
		title,
		summary: profileSummary(rows, beforeLabel, locale),
		panels: rows.map((row) => profilePanel(row, input)),
		legend: legendOf(input, banded),
		lines: said.map(({ name, value, change }) => ({ name, value, change })),
		valueHead: m.charts_value({}, { locale }),
		ticks: ticksOf(scale),
		changeHead: beforeLabel && m.charts_change_since({ round: beforeLabel }, { locale }),
		table: {
			caption: title,
			head: [
				m.charts_field({}, { locale }),
				input.nowLabel,
				...(beforeLabel ? [beforeLabel, m.charts_change({}, { locale })] : []),
				...(banded ? [input.bandLabel ?? m.charts_others({}, { locale })] : [])
			],
			rows: said.map(({ name, value, before, change, band }) => [
				name,
				value,
				...(beforeLabel ? [whole(before), inTable(change)] : []),
				...(banded ? [bandOf(band, scale, locale)] : [])
			])
		}
	};
}

function lineOf(row: ProfileRow, scale: ProfileScale, locale: Locale): ProfileLine {
	return { name: row.name, value: valueIn(row.now, scale), change: changeOf(row.change, locale) };
}

function ticksOf(scale: ProfileScale): string[] {
	const count = Math.round((scale.max - scale.min) / scale.step) + 1;
	return Array.from({ length: count }, (_, index) =>
		valueIn(scale.min + index * scale.step, scale)
	);
}

function bandOf(band: ProfileRow['band'], scale: ProfileScale, locale: Locale): string {
	if (!band) return '–';
	const [low, high] = [valueIn(band.low, scale), valueIn(band.high, scale)];
	return m.charts_from_to({ low, high }, { locale });
}

function changeOf(change: RowChange, locale: Locale): ProfileLine['change'] {
	if (change.kind === 'none') return { tone: 'none', text: '' };
	if (change.kind === 'different-origin') {
		return { tone: 'words', text: m.charts_different_origin({}, { locale }) };
	}
	const unchanged = change.direction === 'unchanged';
	return {
		tone: TONES[change.direction],
		text: unchanged ? m.charts_unchanged({}, { locale }) : signed(change.value),
		...(change.basisNote === undefined ? {} : { note: change.basisNote })
	};
}

function inTable({ text, note }: ProfileLine['change']): string {
	return (note ? `${text} (${note})` : text) || '–';
}

function legendOf(input: ProfileLinesInput, banded: boolean): LegendEntry[] {
	const { nowLabel, beforeLabel, locale } = input;
	return [
		{ mark: 'dot', label: nowLabel },
		...(beforeLabel ? [{ mark: 'ring', label: beforeLabel } as const] : []),
		...(banded
			? [{ mark: 'band', label: input.bandLabel ?? m.charts_others({}, { locale }) } as const]
			: [])
	];
}
