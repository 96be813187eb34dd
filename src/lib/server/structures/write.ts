import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { StructureContent } from '#lib/domain/structures/content.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { structures } from '../db/schema/index.ts';

type Keep = MunicipalityAccess<'structures.keep' | 'measures.import'>;

/**
 * Whether another body has this name: of those that exist, or of those that have ended. Name and
 * end are what a sheet tells bodies apart by, so both together belong to one.
 */
export function nameTaken(
	transaction: Transaction,
	{ municipality }: Keep,
	name: string,
	{ ended, except = '' }: { ended: boolean; except?: string }
): boolean {
	const other = transaction
		.select({ id: structures.id })
		.from(structures)
		.where(
			and(
				eq(structures.municipalityId, municipality.id),
				eq(structures.name, name),
				ended ? isNotNull(structures.endedAt) : isNull(structures.endedAt),
				ne(structures.id, except)
			)
		)
		.get();
	return other !== undefined;
}

/** Writes a new body; the caller has checked its name. @returns its id */
export function insertStructure(
	transaction: Transaction,
	{ municipality, clock }: Keep,
	content: StructureContent,
	ended = false
): string {
	const id = newId();
	const endedAt = ended ? clock.now() : null;
	transaction
		.insert(structures)
		.values({ id, municipalityId: municipality.id, createdAt: clock.now(), endedAt, ...content })
		.run();
	return id;
}

/** Writes a body anew; the caller has checked version and name. */
export function updateStructure(
	transaction: Transaction,
	{ id, version }: { id: string; version: number },
	content: StructureContent
): void {
	transaction
		.update(structures)
		.set({ ...content, version: version + 1 })
		.where(eq(structures.id, id))
		.run();
}
