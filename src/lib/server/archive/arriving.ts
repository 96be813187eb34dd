import type { ArchiveContents } from '#lib/domain/archive/index.ts';
import { functionWords } from '#lib/i18n/archive.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { accounts, instruments, memberships } from '../db/schema/index.ts';
import { mintIds } from './write.ts';

/**
 * Authors, by function: accounts that nobody can sign in with, each with the roles it once had, ended.
 * @returns archive id to account id
 */
export function writePeople(
	transaction: Transaction,
	municipalityId: string,
	contents: ArchiveContents,
	at: Date
): Map<string, string> {
	const ids = mintIds(contents, 'people');
	for (const { id, roles, administration, unit } of contents.people) {
		const accountId = ids.get(id) ?? newId();
		transaction
			.insert(accounts)
			.values({
				id: accountId,
				// `.invalid` belongs to nobody and never will (RFC 2606).
				email: `${newId().toLowerCase()}@archive.invalid`,
				name: functionWords(roles),
				passwordHash: '-',
				createdAt: at,
				disabledAt: at
			})
			.run();
		for (const role of roles) {
			const held = { role, administration, unit, createdAt: at, endedAt: at };
			transaction
				.insert(memberships)
				.values({ id: newId(), accountId, municipalityId, ...held })
				.run();
		}
	}
	return ids;
}

/** Brings the instruments along that are not here. @param known archive id to database id */
export function writeInstruments(
	transaction: Transaction,
	contents: ArchiveContents,
	known: ReadonlyMap<string, string>,
	at: Date
): Map<string, string> {
	const ids = new Map(known);
	for (const { id, key, version, digest, content } of contents.instruments) {
		if (ids.has(id)) continue;
		const fresh = newId();
		transaction
			.insert(instruments)
			.values({ id: fresh, key, version, digest, content, importedAt: at })
			.run();
		ids.set(id, fresh);
	}
	return ids;
}
