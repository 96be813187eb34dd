import { asc, eq, inArray } from 'drizzle-orm';
import { perspectivesFrom } from '#lib/domain/programme/perspectives.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Database, Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { municipalities, perspectives, rounds, workshops } from '../db/schema/index.ts';
import { keptProgramme } from './queries.ts';

/** `stale`: somebody has changed them meanwhile; `in-use`: a workshop was opened with them. */
export type PerspectivesKept = 'kept' | 'unreadable' | 'stale' | 'in-use';

/** What participants choose from, one per line as the form takes it; and whether that is settled. */
export function chosenPerspectives(
	access: ProgrammesAccess<'programme.view' | 'programme.keep'>,
	slug: string
) {
	const { id } = keptProgramme(access, slug);
	const all = rowsOf(access.database, id);
	return {
		titles: all.map(({ titleDe, titleEn }) => ({ de: titleDe, en: titleEn })),
		lines: linesOf(all),
		settled: inUse(access.database, id)
	};
}

/**
 * Changes what participants choose from, until the first workshop of the programme is opened: what
 * was counted by perspective must stay comparable.
 * @param seen the lines that the editor saw
 * @throws 404 for a programme of others
 */
export function keepPerspectives(
	access: ProgrammesAccess<'programme.keep'>,
	slug: string,
	typed: string,
	seen: string
): PerspectivesKept {
	const { id: programmeId } = keptProgramme(access, slug);
	const wanted = perspectivesFrom(typed);
	if (wanted === null) return 'unreadable';
	return change<PerspectivesKept>(access, (transaction) => {
		const now = linesOf(rowsOf(transaction, programmeId));
		if (inUse(transaction, programmeId)) return { result: 'in-use', trace: null };
		if (now !== seen.replaceAll('\r\n', '\n')) return { result: 'stale', trace: null };
		if (now === linesOf(wanted)) return { result: 'kept', trace: null };
		transaction.delete(perspectives).where(eq(perspectives.programmeId, programmeId)).run();
		const rows = wanted.map((one, index) => {
			return { id: newId(), programmeId, position: index + 1, ...one };
		});
		transaction.insert(perspectives).values(rows).run();
		const subject = `programme:${slug}`;
		const contents = { perspectives: wanted };
		return { result: 'kept', trace: { action: 'programme.edited', subject, contents } };
	});
}

function rowsOf(reader: Database | Transaction, programmeId: string) {
	return reader
		.select({ titleDe: perspectives.titleDe, titleEn: perspectives.titleEn })
		.from(perspectives)
		.where(eq(perspectives.programmeId, programmeId))
		.orderBy(asc(perspectives.position))
		.all();
}

function linesOf(all: readonly { titleDe: string; titleEn: string }[]): string {
	return all.map(({ titleDe, titleEn }) => `${titleDe} | ${titleEn}`).join('\n');
}

function inUse(reader: Database | Transaction, programmeId: string): boolean {
	const members = reader
		.select({ id: municipalities.id })
		.from(municipalities)
		.where(eq(municipalities.programmeId, programmeId));
	const opened = reader
		.select({ id: workshops.id })
		.from(workshops)
		.innerJoin(rounds, eq(rounds.id, workshops.roundId))
		.where(inArray(rounds.municipalityId, members))
		.limit(1)
		.get();
	return opened !== undefined;
}
