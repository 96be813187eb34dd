import { desc, eq } from 'drizzle-orm';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { instruments, rounds } from '../db/schema/index.ts';
import { instrumentById } from './queries.ts';

/**
 * The questionnaire that fields and criteria are chosen from where no round is meant: that of the
 * municipality's latest round, before the first one the newest imported version.
 * @throws if none was ever imported: a running installation has one
 */
export function currentInstrument({ database, municipality }: MunicipalityAccess): Instrument {
	const used = database
		.select({ id: rounds.instrumentId })
		.from(rounds)
		.where(eq(rounds.municipalityId, municipality.id))
		.orderBy(desc(rounds.number))
		.get();
	const newest = () =>
		database
			.select({ id: instruments.id })
			.from(instruments)
			.orderBy(desc(instruments.importedAt), desc(instruments.version))
			.get();
	const found = used ?? newest();
	if (!found) throw new Error('no questionnaire was imported');
	return instrumentById(database, found.id);
}
