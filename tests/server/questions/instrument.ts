import * as drafts from '#lib/server/instrument/drafts.ts';
import * as published from '#lib/server/instrument/published.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import * as instrument from '#lib/server/instrument/queries.ts';
import { inTown, inRound, asKeeper, type Questions } from './asking.ts';

/** What the room `instrument` is asked. */
export const instrumentQuestions: Questions = {
	'instrument/current.currentInstrument': (...at) =>
		currentInstrument(inTown(...at, 'rounds.view')),
	'instrument/drafts.draftAt': (towns) => drafts.draftAt(towns.database, 'none', 1) ?? {},
	'instrument/drafts.draftById': (...at) => drafts.draftById(asKeeper(...at), 'none') ?? {},
	'instrument/drafts.fieldThatHad': (...at) =>
		drafts.fieldThatHad(asKeeper(...at), 'none', 'orte') ?? {},
	'instrument/drafts.openDrafts': (...at) => drafts.openDrafts(asKeeper(...at)),
	'instrument/drafts.partsAt': (towns) => drafts.partsAt(towns.database, 'none', 1),
	'instrument/drafts.storedDraft': (towns) => drafts.storedDraft(towns.database, 'none') ?? {},
	'instrument/drafts.takenKeys': 'pure',
	'instrument/published.publishedVersion': (...[towns, town]) =>
		published.publishedVersion(asKeeper(towns, town), towns.instrumentId),
	'instrument/published.publishedVersions': (...at) => published.publishedVersions(asKeeper(...at)),
	'instrument/queries.instrumentOf': (...at) =>
		instrument.instrumentOf(inRound(...at, 'rounds.view')),
	'instrument/queries.instrumentById': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return instrument.instrumentById(database, round.instrumentId);
	},
	'instrument/queries.newestInstrument': (...at) =>
		instrument.newestInstrument(inRound(...at, 'rounds.view')),
	'instrument/queries.instrumentVersions': (...at) =>
		instrument.instrumentVersions(inTown(...at, 'rounds.plan')),
	'instrument/queries.fieldTitles': (...at) => [
		...instrument.fieldTitles(inTown(...at, 'rounds.plan').database)
	]
};
