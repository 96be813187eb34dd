import { desc } from 'drizzle-orm';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { instruments } from '../db/schema/index.ts';
import { summaries } from '../rounds/queries.ts';
import { instrumentById } from './queries.ts';

/**
 * The questionnaire that fields and criteria are chosen from where no round is meant: that of the
 * municipality's latest round that was not withdrawn, before the first one the newest imported version.
 * @throws if none was ever imported: a running installation has one
 */
export function currentInstrument({ database, municipality }: MunicipalityAccess): Instrument {
	const used = summaries(database, municipality.id).find(({ state }) => state !== 'withdrawn');
	const newest = () =>
		database
			.select({ id: instruments.id })
			.from(instruments)
			.orderBy(desc(instruments.importedAt), desc(instruments.version))
			.get();
	const found = used?.instrumentId ?? newest()?.id;
	if (!found) throw new Error('no questionnaire was imported');
	return instrumentById(database, found);
}
