import {
	gapsIn,
	isEditable,
	nextPracticeSteps,
	personsIn,
	type PracticeActor
} from '#lib/domain/practice/index.ts';
import { dayInWords } from '#lib/i18n/format.ts';
import { placeWords } from '#lib/i18n/practice.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { inhabitantsOf } from '#lib/server/municipalities/queries.ts';
import type { OwnExample } from '#lib/server/practice/queries.ts';
import { fieldNames, namesAmong } from '../fields.server.ts';
import { readSince, stateLine } from '../standing.server.ts';

/** An own example as its page shows it: what it says, where it stands, and what can be done. */
export function ownView(
	access: MunicipalityAccess<'practice.view'>,
	example: OwnExample,
	asked: { copy: boolean }
) {
	const { number, draft, copy, state, steps, version } = example;
	const abilities = abilitiesOf(access);
	const mayWrite = abilities['practice.draft'] === null;
	const mayDecide = abilities['practice.publish'] === null;
	const actors: PracticeActor[] = [
		...(mayWrite ? (['task-force'] as const) : []),
		...(mayDecide ? (['office'] as const) : [])
	];
	const since = readSince(example);
	const showsCopy = copy !== null && (asked.copy || state === 'published');
	const content = showsCopy ? copy : draft;
	return {
		number,
		state,
		stateLine: stateLine(example),
		version,
		/** What others read, where that is not what is being written. */
		otherCopy: copy && since && state !== 'published' ? { day: dayInWords(since) } : null,
		showsCopy,
		profile: {
			content,
			place: placeWords(access.municipality, inhabitantsOf(access)),
			fields: namesAmong(fieldNames(access), content.fields).map(({ title }) => title),
			published: showsCopy && since ? dayInWords(since) : null
		},
		gaps: isEditable(state) ? gapsIn(draft) : [],
		/** What those who write and those who decide should look at once more. */
		persons: state === 'drafted' || state === 'proposed' ? personsIn(draft) : [],
		mayEdit: mayWrite && isEditable(state),
		steps: nextPracticeSteps({ state, inForce: copy !== null }, actors),
		history: steps.map(({ to, at, by, note }) => ({ to, at, by, note }))
	};
}
