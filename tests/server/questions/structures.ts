import * as structures from '#lib/server/structures/queries.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `structures` is asked. */
export const structuresQuestions: Questions = {
	'structures/queries.structuresOf': (...at) =>
		structures.structuresOf(inTown(...at, 'structures.view')),
	'structures/queries.storedStructures': (...at) => {
		const { database, municipality } = inTown(...at, 'structures.view');
		return structures.storedStructures(database, municipality.id);
	},
	'structures/queries.carryingStructures': (...at) =>
		structures.carryingStructures(inTown(...at, 'structures.view')),
	'structures/queries.structureBy': (...at) =>
		structures.structureBy(inTown(...at, 'structures.view'), `structure-${at[1]}`)
};
