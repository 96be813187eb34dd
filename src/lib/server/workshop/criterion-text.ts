import { eq } from 'drizzle-orm';
import {
	criterionByKey,
	descriptorOf,
	fieldOf,
	type Localized
} from '#lib/domain/instrument/index.ts';
import type { Database } from '../db/client.ts';
import { rounds } from '../db/schema/index.ts';
import { instrumentById } from '../instrument/queries.ts';
import type { Workshop } from './queries.ts';

/** A criterion as a room reads it, in every language. */
export interface CriterionText {
	key: string;
	/** The title of its field. */
	field: Localized;
	title: Localized;
	plain: Localized;
	levels: { label: Localized; descriptor: Localized }[];
}

/** How a room reads a criterion of its round. */
export function criterionText(database: Database, workshop: Workshop, key: string): CriterionText {
	const row = database
		.select({ instrumentId: rounds.instrumentId })
		.from(rounds)
		.where(eq(rounds.id, workshop.roundId))
		.get();
	const instrument = row && instrumentById(database, row.instrumentId);
	const criterion = instrument && criterionByKey(instrument, key);
	const field = instrument && fieldOf(instrument, key);
	if (!criterion || !field) throw new Error(`no criterion ${key}`);
	return {
		key,
		field: field.title,
		title: criterion.title,
		plain: criterion.plain,
		levels: instrument.scale.map(({ level, label, descriptor }) => ({
			label,
			descriptor: descriptorOf(instrument, criterion, level) ?? descriptor
		}))
	};
}
