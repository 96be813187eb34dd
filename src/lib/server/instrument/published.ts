import { count, desc, eq } from 'drizzle-orm';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { Access } from '../access/access.ts';
import { instruments, rounds } from '../db/schema/index.ts';
import { instrumentById } from './queries.ts';

type KeeperAccess = Access<
	'instruments.view' | 'instruments.keep' | 'instruments.publish' | 'instruments.import'
>;

/** A published version as staff see it. */
export interface PublishedVersion {
	id: string;
	/** SHA-256 of the content, hexadecimal. */
	digest: string;
	publishedAt: Date;
	/** How many rounds, of any municipality, rest on it. */
	rounds: number;
	instrument: Instrument;
}

/** All published versions, the newest first. */
export function publishedVersions({ database }: KeeperAccess): PublishedVersion[] {
	return database
		.select({
			id: instruments.id,
			digest: instruments.digest,
			publishedAt: instruments.importedAt,
			rounds: count(rounds.id)
		})
		.from(instruments)
		.leftJoin(rounds, eq(rounds.instrumentId, instruments.id))
		.groupBy(instruments.id)
		.orderBy(desc(instruments.importedAt), desc(instruments.version))
		.all()
		.map((row) => ({ ...row, instrument: instrumentById(database, row.id) }));
}

/** One published version; undefined where there is none. */
export function publishedVersion(access: KeeperAccess, id: string): PublishedVersion | undefined {
	return publishedVersions(access).find((version) => version.id === id);
}
