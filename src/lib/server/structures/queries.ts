import { and, asc, eq } from 'drizzle-orm';
import type { StructureContent } from '#lib/domain/structures/content.ts';
import { isSettled } from '#lib/domain/measures/course.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { structures } from '../db/schema/index.ts';
import { measuresOf, type Measure } from '../measures/queries.ts';

export interface Structure {
	readonly id: string;
	readonly version: number;
	readonly content: StructureContent;
	/** Null while it exists. */
	readonly endedAt: Date | null;
}

type View = MunicipalityAccess<
	'structures.view' | 'structures.keep' | 'measures.view' | 'measures.keep' | 'measures.import'
>;

/** All bodies of the municipality by name, those that have ended last. */
export function structuresOf({ database, municipality }: View): Structure[] {
	return storedStructures(database, municipality.id).toSorted(
		(a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null)
	);
}

/** For this room: inside a transaction too. */
export function storedStructures(
	database: Database | Transaction,
	municipalityId: string,
	id?: string
): Structure[] {
	return database
		.select()
		.from(structures)
		.where(
			and(
				eq(structures.municipalityId, municipalityId),
				id === undefined ? undefined : eq(structures.id, id)
			)
		)
		.orderBy(asc(structures.name))
		.all()
		.map(({ id: own, version, endedAt, name, kind, purpose, contactFunction }) => ({
			id: own,
			version,
			content: { name, kind, purpose, contactFunction },
			endedAt
		}));
}

/** A body with what it carries. */
export interface CarryingStructure extends Structure {
	/** By due date. */
	readonly measures: readonly Measure[];
	/** Measures that are neither done nor dropped. */
	readonly open: number;
	readonly overdue: number;
}

/** All bodies with their measures. */
export function carryingStructures(
	access: MunicipalityAccess<'structures.view'>
): CarryingStructure[] {
	const measures = measuresOf(access);
	return structuresOf(access).map((structure) => carrying(structure, measures));
}

/** Undefined: there is none by that id here. */
export function structureBy(
	access: MunicipalityAccess<'structures.view' | 'structures.keep'>,
	id: string
): CarryingStructure | undefined {
	const [structure] = storedStructures(access.database, access.municipality.id, id);
	return structure && carrying(structure, measuresOf(access));
}

function carrying(structure: Structure, all: readonly Measure[]): CarryingStructure {
	const own = all
		.filter((measure) => measure.structure.id === structure.id)
		.toSorted((a, b) => a.content.dueOn.localeCompare(b.content.dueOn));
	const open = own.filter(({ standing }) => !isSettled(standing.state));
	const overdue = open.filter(({ standing }) => standing.state === 'overdue');
	return { ...structure, measures: own, open: open.length, overdue: overdue.length };
}
