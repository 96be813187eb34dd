import { fieldOf } from '#lib/domain/instrument/index.ts';
import type { DraftSource } from '#lib/domain/practice/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { currentInstrument } from '../instrument/current.ts';
import { measureBy } from '../measures/queries.ts';
import { reportsOf } from '../measures/reports.ts';
import { structuresOf } from '../structures/queries.ts';

/**
 * What a measure says of itself, for an example to be drafted from it. Findings that it answers are
 * left out: an example leaves the municipality. Undefined: there is no measure by that number here.
 */
export function draftSourceOf(
	access: MunicipalityAccess<'measures.view'>,
	number: number
): DraftSource | undefined {
	const measure = measureBy(access, number);
	if (!measure) return undefined;
	const { id, content, structure } = measure;
	const instrument = currentInstrument(access);
	const body = structuresOf(access).find((one) => one.id === structure.id);
	return {
		...content,
		fields: [
			content.fieldKey,
			...content.criterionKeys.flatMap((key) => fieldOf(instrument, key)?.key ?? [])
		],
		structure: { name: structure.name, contactFunction: body?.content.contactFunction ?? '' },
		progress: reportsOf(access, id).toReversed()
	};
}
