import * as handIn from '#lib/server/programme/hand-in-dates.ts';
import * as programme from '#lib/server/programme/queries.ts';
import { inTown, inRound, keeping, type Questions } from './asking.ts';

/** What the room `programme` is asked. */
export const programmeQuestions: Questions = {
	'programme/hand-in-dates.lastSaid': (...[towns, town]) =>
		handIn.lastSaid(towns.database, town, 2),
	'programme/hand-in-dates.handInDateOf': (...[towns, town]) =>
		handIn.handInDateOf(towns.database, town, 2),
	'programme/hand-in-dates.handInDatesOf': (...[towns, town]) =>
		handIn.handInDatesOf(towns.database, [town]),
	'programme/hand-in-dates.ownDueOf': (...at) => handIn.ownDueOf(inRound(...at, 'rounds.view', 2)),
	'programme/hand-in-dates.offeredRound': (...at) =>
		handIn.offeredRound(inTown(...at, 'rounds.view')) ?? 'a round is running',
	'programme/hand-in-dates.standingOf': (...[towns, town]) =>
		handIn.standingOf(towns.database, town),
	'programme/queries.keptProgramme': (...[towns, town]) =>
		programme.keptProgramme(keeping(towns, town), `programme-${town}`),
	'programme/queries.keptProgrammes': (...at) => programme.keptProgrammes(keeping(...at)),
	'programme/queries.placesOf': (...[towns, town]) =>
		programme.placesOf(keeping(towns, town), `programme-${town}`),
	'programme/queries.fieldsAcross': (...[towns, town]) =>
		programme.fieldsAcross(keeping(towns, town), `programme-${town}`) ?? 'no release'
};
