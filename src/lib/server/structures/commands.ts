import { eq } from 'drizzle-orm';
import { decideEdit } from '#lib/domain/edits/decision.ts';
import { isSettled } from '#lib/domain/measures/course.ts';
import { fingerprintOf, type StructureContent } from '#lib/domain/structures/content.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { structures } from '../db/schema/index.ts';
import { handOver } from '../measures/hand-over.ts';
import { storedMeasures } from '../measures/queries.ts';
import { storedStructures, type Structure } from './queries.ts';
import { insertStructure, nameTaken, updateStructure } from './write.ts';

type Keep = MunicipalityAccess<'structures.keep'>;

export type StructureRecorded =
	| { kind: 'recorded'; id: string }
	/** Another body that still exists has this name. */
	| { kind: 'name-taken' };

export function recordStructure(access: Keep, content: StructureContent): StructureRecorded {
	return change<StructureRecorded>(access, (transaction) => {
		if (nameTaken(transaction, access, content.name, { ended: false })) {
			return { result: { kind: 'name-taken' }, trace: null };
		}
		const id = insertStructure(transaction, access, content);
		const trace = {
			action: 'structure.recorded',
			subject: `structure:${id}`,
			contents: content
		} as const;
		return { result: { kind: 'recorded', id }, trace };
	});
}

export type StructureEdited =
	| { kind: 'edited' }
	/** There is none by that id here. */
	| { kind: 'gone' }
	/** Another body has this name: one that exists, or, for a body that has ended, one that has. */
	| { kind: 'name-taken' }
	/** Somebody else changed it meanwhile, to something else. */
	| { kind: 'conflict'; theirs: Structure };

/** Changes a body, if it still is what its editor saw. The same change made twice is none. */
export function editStructure(
	access: Keep,
	id: string,
	content: StructureContent,
	seenVersion: number
): StructureEdited {
	return change<StructureEdited>(access, (transaction) => {
		const [stored] = storedStructures(transaction, access.municipality.id, id);
		if (!stored) return { result: { kind: 'gone' }, trace: null };
		const same = fingerprintOf(stored.content) === fingerprintOf(content);
		const decision = decideEdit({ seenVersion, touched: true }, { version: stored.version, same });
		if (decision === 'leave') return { result: { kind: 'edited' }, trace: null };
		if (decision === 'conflict')
			return { result: { kind: 'conflict', theirs: stored }, trace: null };
		const ended = stored.endedAt !== null;
		if (nameTaken(transaction, access, content.name, { ended, except: id })) {
			return { result: { kind: 'name-taken' }, trace: null };
		}
		updateStructure(transaction, stored, content);
		const trace = {
			action: 'structure.edited',
			subject: `structure:${id}`,
			contents: content
		} as const;
		return { result: { kind: 'edited' }, trace };
	});
}

export type StructureEnded =
	| { kind: 'ended' }
	| { kind: 'gone' }
	/** One of this name has ended before. */
	| { kind: 'name-taken' }
	/** It still carries open measures, and nobody was named to take them over. */
	| { kind: 'carries'; measures: { number: number; title: string }[] }
	/** Whoever was named does not exist here, has ended, or is the same body. */
	| { kind: 'unknown-successor' };

/**
 * Ends a body. It keeps what it did; what is open goes to another one, or it cannot end.
 *
 * @param successorId the body that takes over the open measures; null: none was named
 */
export function endStructure(access: Keep, id: string, successorId: string | null): StructureEnded {
	return change<StructureEnded>(access, (transaction) => {
		const [stored] = storedStructures(transaction, access.municipality.id, id);
		if (!stored || stored.endedAt) return { result: { kind: 'gone' }, trace: null };
		if (nameTaken(transaction, access, stored.content.name, { ended: true })) {
			return { result: { kind: 'name-taken' }, trace: null };
		}
		const open = storedMeasures(transaction, access).filter(
			({ structure, standing }) => structure.id === id && !isSettled(standing.state)
		);
		if (open.length > 0 && successorId === null) {
			const measures = open.map(({ number, content }) => ({ number, title: content.title }));
			return { result: { kind: 'carries', measures }, trace: null };
		}
		if (open.length > 0 && successorId !== null) {
			const [successor] = storedStructures(transaction, access.municipality.id, successorId);
			if (!successor || successor.endedAt || successor.id === id) {
				return { result: { kind: 'unknown-successor' }, trace: null };
			}
			handOver(transaction, access, open, successor.id);
		}
		transaction
			.update(structures)
			.set({ endedAt: access.clock.now(), version: stored.version + 1 })
			.where(eq(structures.id, id))
			.run();
		const contents = { successorId, measures: open.map(({ number }) => number) };
		const trace = { action: 'structure.ended', subject: `structure:${id}`, contents } as const;
		return { result: { kind: 'ended' }, trace };
	});
}
