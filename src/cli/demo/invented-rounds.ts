import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { PlannedDelegation } from './plan.ts';

/** A round in short; its history and its contents follow from this. */
export interface ShortRound {
	state: RoundState;
	/** Day of the workshop, or of the consensus where there is none. */
	on: string;
	workshop: boolean;
	/** Share of the questions that are answered, 0–1; left out: all. */
	answered?: number;
	delegations?: readonly PlannedDelegation[];
	/** Question and reason; an empty reason is still missing. */
	notApplicable?: readonly (readonly [string, string])[];
	/** Said at the last step. */
	note?: string;
	/** How many came; left out: by chance. */
	participants?: number;
}

function workshop(on: string, state: RoundState = 'accepted'): ShortRound {
	return { state, on, workshop: true };
}

function check(on: string, state: RoundState = 'accepted'): ShortRound {
	return { state, on, workshop: false };
}

const marwelden: ShortRound = {
	...workshop('2022-07-12', 'answering'),
	answered: 0.5,
	delegations: [
		{
			field: 'f3',
			to: 'contributor@demo.example',
			dueOn: '2022-06-30',
			note: 'Bitte auch das Jugendamt und die Volkshochschule fragen.'
		},
		{ field: 'f4', to: 'soziales@marwelden.example', dueOn: '2022-06-14' },
		{ field: 'f5', to: 'soziales@marwelden.example', dueOn: '2022-06-10', handedIn: true }
	]
};

const kranichshafen: ShortRound = {
	...workshop('2022-07-05', 'answering'),
	answered: 0.65,
	notApplicable: [['vorbild.3', '']],
	delegations: [
		{ field: 'f3', to: 'soziales@kranichshafen.example', dueOn: '2022-06-07' },
		{ field: 'f6', to: 'soziales@kranichshafen.example', dueOn: '2022-06-24' }
	]
};

const weissenfehn: ShortRound = {
	...check('2022-07-19', 'answering'),
	answered: 0.92,
	delegations: [
		{
			field: 'f3',
			to: 'soziales@landkreis-weissenfehn.example',
			dueOn: '2022-06-17',
			handedIn: true
		}
	]
};

const birkenhude: ShortRound[] = [
	{
		...workshop('2021-11-30', 'withdrawn'),
		answered: 0.2,
		note: 'Die zuständige Stelle war über Monate nicht besetzt.'
	},
	{ ...workshop('2022-07-26', 'answering'), answered: 0.15 }
];

const ostermarwitz: ShortRound = {
	...workshop('2021-09-21', 'closed'),
	note: 'Wir nutzen den Selbstcheck nur für uns.'
};

/** The rounds of each invented place, by its address. */
export const inventedRounds: Readonly<Record<string, readonly ShortRound[]>> = {
	brackenfurt: [workshop('2020-09-10'), check('2021-03-16'), workshop('2022-03-24')],
	seelmuenster: [workshop('2020-10-06'), workshop('2021-11-09'), workshop('2022-08-16', 'planned')],
	wendelmar: [workshop('2020-11-03'), workshop('2022-06-02', 'submitted')],
	hohenlauter: [workshop('2020-09-22'), workshop('2022-02-08')],
	marwelden: [marwelden],
	kranichshafen: [kranichshafen],
	lohmuende: [workshop('2022-06-01', 'submitted')],
	rothenquell: [
		workshop('2020-10-13'),
		workshop('2021-10-12'),
		workshop('2022-06-14', 'consensus')
	],
	faehrenbrueck: [workshop('2020-11-24'), workshop('2022-05-17', 'in-review')],
	tiefenlinden: [workshop('2020-09-29'), check('2021-06-15')],
	sommerquell: [workshop('2022-05-24', 'in-review')],
	auenrode: [workshop('2020-11-17'), { ...workshop('2022-06-20', 'workshop'), participants: 31 }],
	birkenhude,
	grauwerda: [workshop('2022-08-10', 'planned')],
	ostermarwitz: [ostermarwitz],
	ulmwerda: [workshop('2022-06-16', 'consensus')],
	'landkreis-haselgau': [workshop('2020-10-20'), workshop('2022-01-25')],
	'landkreis-sandelau': [workshop('2021-05-11')],
	'landkreis-weissenfehn': [weissenfehn],
	'landkreis-mittelwerda': [workshop('2022-08-18', 'planned')]
};
