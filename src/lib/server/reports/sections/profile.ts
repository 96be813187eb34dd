import { profileLines, type ProfileLinesChart } from '#lib/charts/profile-lines.ts';
import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { OwnComparison } from '../../benchmark/releases.ts';
import type { Compared } from '../../results/compared.ts';
import { fieldLines } from '../../results/field-lines.ts';
import { fieldIn, profileRows } from '../../results/profile-rows.ts';
import { ofRound, type Written } from '../builder.ts';
import { changeCell, noteCell } from '../cells.ts';
import type { ReportTable } from '../content.ts';
import { bandIn, comparedIn } from '../reading.ts';

/** The fields of the round beside the one before, as picture and table. */
export const profile = ofRound({
	key: 'profile',
	kinds: ['results'],
	byDefault: true,
	ability: 'results.view',
	label: m.results_profile_chart,
	from: (access, asking) => profileOf(comparedIn(access, asking), asking.plan, bandIn(access))
});

function profileOf(
	compared: Compared,
	plan: ReportPlan,
	released: OwnComparison | null
): Written | null {
	const { profile: measured } = compared.current;
	if (measured.fields.every(({ scored }) => scored === 0)) return null;
	return {
		blocks: [
			{ kind: 'paragraph', text: m.results_explanation() },
			{ kind: 'figures', charts: [profileChart(compared, plan, released)] },
			{ kind: 'table', table: fieldsTable(compared, plan) }
		]
	};
}

/** The chosen fields on one scale, as on the overview. */
export function profileChart(
	{ current, before, changes }: Compared,
	{ fields }: ReportPlan,
	released: OwnComparison | null
): ProfileLinesChart {
	const rows = profileRows(current, before, changes, released).filter(({ key }) =>
		fields.includes(key)
	);
	const chart = profileLines({
		id: 'profile',
		title: m.results_profile_chart(),
		rows,
		nowLabel: current.round.title,
		beforeLabel: before?.round.title ?? null,
		bandLabel: m.benchmark_others(),
		locale: getLocale()
	});
	// The title of the round before stands in the legend; over the numbers it would not fit.
	return { ...chart, changeHead: before && m.results_change() };
}

function fieldsTable(compared: Compared, { fields }: ReportPlan): ReportTable {
	const { current, before, changes } = compared;
	const lines = fieldLines(compared).filter(({ key }) => fields.includes(key));
	const rows = lines.map(({ key, title, value, band, status, origin, contested }) => {
		const change = changes?.fields.get(key) ?? ({ kind: 'none' } as const);
		const was = fieldIn(before?.profile.fields, key);
		const notes = [
			noteCell(change, was, fieldIn(current.profile.fields, key)),
			contested > 0 ? m.results_contested_count({ count: contested }) : ''
		].filter((note) => note !== '');
		const standing = [title, value, band ?? status, origin];
		return [...standing, ...(before ? [changeCell(change)] : []), notes.join(', ') || null];
	});
	const since = before && m.reports_change_since({ title: before.round.title });
	return {
		key: 'fields',
		title: since === null ? m.results_fields_caption() : `${m.results_fields_caption()}. ${since}`,
		columns: [
			{ label: m.results_field(), kind: 'text', share: 2.4 },
			{ label: m.results_value(), kind: 'number' },
			{ label: m.reports_band(), kind: 'text', share: 1.2 },
			{ label: m.minutes_origin(), kind: 'text', share: 1.2 },
			...(before ? [{ label: m.results_change(), kind: 'change' } as const] : []),
			{ label: m.reports_note(), kind: 'text', share: 1.2 }
		],
		rows
	};
}
