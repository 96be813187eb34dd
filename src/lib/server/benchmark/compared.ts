import { valueIn } from '#lib/charts/numbers.ts';
import {
	overallField,
	standingOf,
	type CellView,
	type PeerCells,
	type Standing
} from '#lib/domain/benchmark/index.ts';
import type { PublishedCell } from '#lib/domain/disclosure/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import { changesBetween, type Change } from '#lib/domain/scoring/index.ts';
import { cellWords, comparisonHeadline, groupLabel, refusalWords } from '#lib/i18n/benchmark.ts';
import { dayInWords } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MeasuredRound } from '../results/queries.ts';
import type { OwnComparison } from './releases.ts';

/** One field: the own value, the others, and where the one lies among the other. */
export interface ComparedField {
	key: string;
	name: string;
	/** Own, unrounded; null without one. */
	own: number | null;
	/** The same as it is shown. */
	ownWords: string;
	cell: PublishedCell | null;
	groupCell: PublishedCell | null;
	standing: Standing | null;
	all: ReturnType<typeof cellWords>;
	group: ReturnType<typeof cellWords> | null;
}

export type Compared = ReturnType<typeof comparedFields>;

/** One field as a page says it: nothing beyond what stands in it is sent. */
export type FieldInWords = ReturnType<typeof inWords>;

export function inWords({ key, name, ownWords, all, group }: ComparedField) {
	return { key, name, ownWords, all, group };
}

/**
 * The own latest round beside the newest release, by field: levels, and progress.
 * @param fields what the fields are called, also before there is a round of one's own
 */
export function comparedFields(
	released: OwnComparison,
	completed: readonly MeasuredRound[],
	fields: Instrument['fields']
) {
	const [before, latest] = [completed.at(-2), completed.at(-1)];
	const changes = before && latest && changesBetween(before, latest);
	const nameOf = (key: string) => fieldName(fields, key);
	const levels = released.comparison.fields.map(({ field, level }) => {
		const own = ownScore(latest, field);
		return comparedField(field, nameOf(field), own, level, { signed: false });
	});
	const progress = released.comparison.fields.map(({ field, progress: cells }) => {
		const change = field === overallField ? changes?.overall : changes?.fields.get(field);
		return comparedField(field, nameOf(field), deltaOf(change), cells, { signed: true });
	});
	const positions = levels
		.filter(({ key }) => key !== overallField)
		.flatMap(({ standing }) => standing?.position ?? []);
	const said = { title: released.title, day: dayInWords(released.cutoffOn) };
	return {
		headline: comparisonHeadline(positions),
		lead: latest
			? m.benchmark_lead({ ...said, round: latest.round.title })
			: m.benchmark_lead_no_round(said),
		hasOwn: latest !== undefined,
		group: groupColumn(released.comparison.group, [...levels, ...progress]),
		groupNote: groupNote(released),
		levels,
		progress
	};
}

/** The head of the group's column; null where no field has anything to show in it. */
function groupColumn(key: string | null, fields: readonly ComparedField[]): string | null {
	return key !== null && fields.some(({ group }) => group?.values) ? groupLabel(key) : null;
}

/** Why there is no column for the own group: said once where it holds for every field. */
function groupNote({ comparison: { group, fields } }: OwnComparison): string | null {
	if (group === null) return m.benchmark_no_group();
	const views = fields.flatMap(({ level }) => level.group ?? []);
	const refused = views.flatMap((view) => (view.status === 'refused' ? view.reasons[0] : null));
	const [reason] = refused;
	if (!reason || refused.some((one) => one === null)) return null;
	return m.benchmark_group_none({ group: groupLabel(group), reason: refusalWords(reason) });
}

function comparedField(
	key: string,
	name: string,
	own: number | null,
	{ all, group }: PeerCells,
	scale: { readonly signed: boolean }
): ComparedField {
	const cell = cellOf(all);
	return {
		key,
		name,
		own,
		ownWords: valueIn(own, scale),
		cell,
		groupCell: group && cellOf(group),
		standing: own === null || !cell ? null : standingOf(own, cell),
		all: cellWords(all),
		group: group && cellWords(group)
	};
}

function cellOf(view: CellView): PublishedCell | null {
	return view.status === 'published' || view.status === 'carried' ? view.cell : null;
}

function ownScore(round: MeasuredRound | undefined, field: string): number | null {
	if (!round) return null;
	if (field === overallField) return round.profile.overall;
	return round.profile.fields.find(({ key }) => key === field)?.score ?? null;
}

function deltaOf(change: Change | undefined): number | null {
	return change?.kind === 'like' ? change.delta : null;
}

function fieldName(fields: Instrument['fields'], key: string): string {
	if (key === overallField) return m.benchmark_overall();
	const field = fields.find((one) => one.key === key);
	return field ? textOf(field.title) : key;
}
