import { desc, eq } from 'drizzle-orm';
import type { Instrument, Localized } from '#lib/domain/instrument/index.ts';
import type { Access, RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { instruments } from '../db/schema/index.ts';

/** Instruments never change, so each is parsed once per process. */
const read = new Map<string, Instrument>();

/** The instrument of a round. */
export function instrumentOf({
	database,
	round
}: Pick<RoundAccess, 'database' | 'round'>): Instrument {
	return instrumentById(database, round.instrumentId);
}

/** @throws if there is none; rounds refer to instruments by foreign key */
export function instrumentById(database: Database | Transaction, id: string): Instrument {
	const known = read.get(id);
	if (known) return known;
	const row = database
		.select({ content: instruments.content })
		.from(instruments)
		.where(eq(instruments.id, id))
		.get();
	if (!row) throw new Error(`no instrument ${id}`);
	read.set(id, row.content);
	return row.content;
}

/** The version that a new round is proposed with; undefined where nothing was imported. */
export function newestInstrument(access: Access): Instrument | undefined {
	const [newest] = instrumentVersions(access);
	return newest && instrumentById(access.database, newest.id);
}

export interface InstrumentVersion {
	id: string;
	key: string;
	version: string;
	title: Instrument['title'];
	importedAt: Date;
}

/** All imported versions, newest first: the first is proposed for a new round. */
export function instrumentVersions({ database }: Access): InstrumentVersion[] {
	return newestFirst(database).map(({ id, key, version, content, importedAt }) => ({
		id,
		key,
		version,
		title: content.title,
		importedAt
	}));
}

/**
 * The fields of all versions by key, as the newest version that has them names and orders them: for
 * what rests on rounds of several versions.
 */
export function fieldTitles(reader: Database | Transaction): Map<string, Localized> {
	const titles = new Map<string, Localized>();
	for (const { content } of newestFirst(reader)) {
		for (const { key, title } of content.fields) {
			if (!titles.has(key)) titles.set(key, title);
		}
	}
	return titles;
}

function newestFirst(reader: Database | Transaction) {
	return reader
		.select()
		.from(instruments)
		.orderBy(desc(instruments.importedAt), desc(instruments.version))
		.all();
}
