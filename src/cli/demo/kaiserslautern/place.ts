import {
	plainRound,
	type Place,
	type PlannedDelegation,
	type PlannedRound,
	type PlannedStep
} from '../plan.ts';
import { evidence } from './evidence.ts';
import { external } from './external.ts';
import { levels } from './levels.ts';
import { reasons } from './reasons.ts';
import { votes2020, votes2022 } from './votes.ts';

function levelsOf(round: 0 | 1 | 2): ReadonlyMap<string, number> {
	return new Map(Object.entries(levels).map(([criterion, all]) => [criterion, all[round]]));
}

/** The department for social affairs answers for fair access in every round. */
function delegatedUntil(dueOn: string): PlannedDelegation[] {
	return [{ field: 'f3', to: 'contributor@demo.example', dueOn, handedIn: true }];
}

const august2020: PlannedRound = {
	...plainRound,
	reasons: new Map(Object.entries(reasons.august2020)),
	evidence: new Map<string, string>(Object.entries(evidence.august2020)),
	title: 'Erster Workshop, August 2020',
	steps: steps(
		['planned', '2020-06-08'],
		['answering', '2020-06-22'],
		['workshop', '2020-08-17'],
		['consensus', '2020-08-18'],
		['submitted', '2020-08-27'],
		['in-review', '2020-09-07'],
		['accepted', '2020-09-24']
	),
	workshopOn: '2020-08-18',
	workshopPlace: 'Alte Eintracht',
	participants: 30,
	levels: levelsOf(0),
	delegations: delegatedUntil('2020-07-24'),
	// The room ran out of time here: the result is its median, as it is in June 2022.
	unagreed: new Set(['anlaufstelle']),
	votes: votes2020,
	notApplicable: new Map([
		[
			'anerkennung.2',
			'Über die Anerkennung entscheiden Kammern und Land; die Stadt ist nicht beteiligt.'
		]
	])
};

const december2020: PlannedRound = {
	...plainRound,
	reasons: new Map(Object.entries(reasons.december2020)),
	evidence: new Map<string, string>(Object.entries(evidence.december2020)),
	title: 'Zwischencheck, Dezember 2020',
	steps: steps(
		['planned', '2020-11-02'],
		['answering', '2020-11-09'],
		['consensus', '2020-12-11', 'Die Taskforce hat die Stufen ohne Workshop vereinbart.'],
		['submitted', '2020-12-16'],
		['in-review', '2021-01-11'],
		['accepted', '2021-01-28']
	),
	workshopOn: null,
	workshopPlace: '',
	participants: null,
	levels: levelsOf(1),
	delegations: delegatedUntil('2020-11-27')
};

const june2022: PlannedRound = {
	...plainRound,
	reasons: new Map(Object.entries(reasons.june2022)),
	evidence: new Map<string, string>(Object.entries(evidence.june2022)),
	title: 'Zweiter Workshop, Juni 2022',
	steps: steps(
		['planned', '2022-04-04'],
		['answering', '2022-04-19'],
		['workshop', '2022-06-13'],
		['consensus', '2022-06-14'],
		['submitted', '2022-06-15'],
		['in-review', '2022-06-17'],
		['accepted', '2022-06-18']
	),
	workshopOn: '2022-06-14',
	workshopPlace: 'Alte Eintracht',
	participants: 31,
	levels: levelsOf(2),
	contested: new Map([
		[
			'anlaufstelle',
			{
				majority:
					'Es gibt eine Ansprechperson, aber kaum jemand kennt sie. Unabhängig von der Verwaltung ist sie nicht.',
				minority: 'Die Stelle arbeitet und wird gut angenommen; es fehlt nur an Bekanntheit.'
			}
		]
	]),
	votes: votes2022,
	// The widest gap of the round: the administration sees the office that many do not know.
	selfLeanings: new Map([
		['anlaufstelle', 2],
		['orte', 1],
		['information', 1]
	]),
	external: new Map(Object.entries(external)),
	delegations: delegatedUntil('2022-05-20')
};

function steps(...all: [PlannedStep['to'], string, string?][]): PlannedStep[] {
	return all.map(([to, on, note]) => ({ to, on, ...(note ? { note } : {}) }));
}

export const kaiserslautern: Place = {
	slug: 'kaiserslautern',
	name: 'Kaiserslautern',
	kind: 'city',
	land: 'RP',
	population: 101_228,
	parent: null,
	rounds: [august2020, december2020, june2022]
};
