import { and, eq } from 'drizzle-orm';
import { readInstrument, type InstrumentProblem } from '#lib/domain/instrument/index.ts';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { digestOf, newId } from '../db/ids.ts';
import { instruments } from '../db/schema/index.ts';

export type Import =
	| { kind: 'imported'; id: string }
	/** The very same content is already there. */
	| { kind: 'already-there'; id: string }
	/** This version exists with other content, and an imported version is never changed. */
	| { kind: 'version-taken' }
	| { kind: 'invalid'; problems: InstrumentProblem[] };

/** Imports an instrument from parsed JSON; changes nothing unless all of it is right. */
export function importInstrument(access: Access<'instruments.import'>, json: unknown): Import {
	const read = readInstrument(json);
	if (!read.ok) return { kind: 'invalid', problems: read.problems };
	const { key, version } = read.instrument;
	const digest = digestOf(JSON.stringify(read.instrument));
	return change<Import>(access, (transaction) => {
		const known = transaction
			.select({ id: instruments.id, digest: instruments.digest })
			.from(instruments)
			.where(and(eq(instruments.key, key), eq(instruments.version, version)))
			.get();
		if (known) {
			const same = known.digest === digest;
			const result: Import = same
				? { kind: 'already-there', id: known.id }
				: { kind: 'version-taken' };
			return { result, trace: null };
		}
		const id = newId();
		transaction
			.insert(instruments)
			.values({
				id,
				key,
				version,
				content: read.instrument,
				digest,
				importedAt: access.clock.now()
			})
			.run();
		const subject = `instrument:${key}/${version}`;
		return {
			result: { kind: 'imported', id },
			trace: { action: 'instrument.imported', subject, contents: read.instrument }
		};
	});
}
