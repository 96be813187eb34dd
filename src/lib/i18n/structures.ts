import type { StructureContent } from '#lib/domain/structures/content.ts';
import type { StructureKind } from '#lib/domain/structures/vocabulary.ts';
import { disputedAmong, type Disputed } from './disputed.ts';
import { m } from './paraglide/messages.js';

const kinds: Record<StructureKind, () => string> = {
	'advisory-board': m.structures_kind_advisory_board,
	network: m.structures_kind_network,
	committee: m.structures_kind_committee,
	department: m.structures_kind_department,
	'youth-parliament': m.structures_kind_youth_parliament,
	provider: m.structures_kind_provider,
	other: m.structures_kind_other
};

export function structureKindLabel(kind: StructureKind): string {
	return kinds[kind]();
}

/** What a body carries: „3 offene Maßnahmen, eine überfällig“. */
export function carriedWords({ open, overdue }: { open: number; overdue: number }): string {
	if (open === 0) return m.structures_carries_nothing();
	const all = m.structures_open({ count: open });
	return overdue === 0 ? all : `${all}, ${m.structures_overdue({ count: overdue })}`;
}

/** Where two versions of a body differ, part by part. */
export function disputedStructure(mine: StructureContent, theirs: StructureContent): Disputed[] {
	const part = (label: string, textOf: (content: StructureContent) => string) => ({
		label,
		mine: textOf(mine),
		theirs: textOf(theirs)
	});
	return disputedAmong([
		part(m.structures_form_name(), ({ name }) => name),
		part(m.structures_form_kind(), ({ kind }) => structureKindLabel(kind)),
		part(m.structures_form_purpose(), ({ purpose }) => purpose),
		part(m.structures_form_contact(), ({ contactFunction }) => contactFunction)
	]);
}
