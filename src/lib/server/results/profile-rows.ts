import type { ProfileRow } from '#lib/charts/profile-rows.ts';
import { changeNote, type ChangeNote } from '#lib/domain/results/index.ts';
import {
	shownChange,
	type Change,
	type Changes,
	type FieldResult
} from '#lib/domain/scoring/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { noteLabel } from '#lib/i18n/results.ts';
import type { OwnComparison } from '#lib/server/benchmark/releases.ts';
import type { MeasuredRound } from './queries.ts';

/** The fields of a round as the profile draws them, beside an earlier round where there is one. */
export function profileRows(
	{ instrument, profile }: MeasuredRound,
	before: MeasuredRound | null,
	changes: Changes | null,
	released: OwnComparison | null = null
): ProfileRow[] {
	return instrument.fields.map(({ key, title }) => {
		const now = fieldIn(profile.fields, key);
		const was = fieldIn(before?.profile.fields, key);
		const change = changes?.fields.get(key) ?? { kind: 'none' };
		return {
			key,
			name: textOf(title),
			now: now?.score ?? null,
			before: was?.score ?? null,
			change: rowChange(change, changeNote(change, was, now)),
			band: bandOf(released, key)
		};
	});
}

/** The others' middle half, as it was published. */
function bandOf(
	released: OwnComparison | null,
	key: string
): NonNullable<ProfileRow['band']> | null {
	const view = released?.comparison.fields.find(({ field }) => field === key)?.level.all;
	if (view?.status !== 'published' && view?.status !== 'carried') return null;
	const { q1, median, q3 } = view.cell;
	return { low: q1, mid: median, high: q3 };
}

export function fieldIn(
	fields: readonly FieldResult[] | undefined,
	key: string
): FieldResult | undefined {
	return fields?.find((field) => field.key === key);
}

function rowChange(change: Change, note: ChangeNote | null): ProfileRow['change'] {
	if (change.kind !== 'like') return { kind: change.kind };
	const said = note === null ? {} : { basisNote: noteLabel(note, change) };
	return { kind: 'like', ...shownChange(change.delta), ...said };
}
