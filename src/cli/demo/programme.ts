import { readInstrument, type Instrument } from '#lib/domain/instrument/index.ts';
import { defaultPerspectives } from '#lib/domain/municipalities/perspectives.ts';
import { digestOf } from '#lib/server/db/ids.ts';
import { instrumentJson } from '#lib/server/instrument/files.ts';
import { momentOf } from './days.ts';
import { idOf } from './seed.ts';

export const businessDate = '2022-06-21';

export const programmeId = idOf('programme');
const begun = momentOf('2020-05-25', '07:30');

export const programmeRow = {
	id: programmeId,
	slug: 'modellkommunen-2020',
	title: 'Modellkommunen 2020',
	createdAt: begun
};

export const perspectiveKeys: readonly string[] = defaultPerspectives.map(({ key }) => key);

export const perspectiveRows = defaultPerspectives.map((perspective, index) => ({
	id: idOf('perspective', perspective.key),
	programmeId,
	position: index + 1,
	...perspective
}));

/** Our own working version, from the files that `instrument:import` would read. */
export const instrument: Instrument = read();

export const instrumentRow = {
	id: idOf('instrument', instrument.key, instrument.version),
	key: instrument.key,
	version: instrument.version,
	content: instrument,
	digest: digestOf(JSON.stringify(instrument)),
	importedAt: begun
};

function read(): Instrument {
	const found = readInstrument(instrumentJson('src/instruments/arbeitsfassung'));
	if (!found.ok) throw new Error(`the working version is not right: ${JSON.stringify(found)}`);
	return found.instrument;
}
