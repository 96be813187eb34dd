import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { monthOf } from './days.ts';
import { inventedLevels } from './invented-levels.ts';
import type { Place, PlannedDelegation, PlannedRound } from './plan.ts';
import { chanceOf } from './seed.ts';
import { stepsTo } from './steps.ts';

/** Addresses of the places that the demo accounts also belong to. */
export const openWorkshop = 'auenrode';
export const stillAnswering = 'marwelden';

/** A round in short: state, day of the workshop (or of the consensus without one). */
interface Short {
	state: RoundState;
	on: string;
	workshop: boolean;
	answered?: number;
	delegations?: PlannedDelegation[];
	note?: string;
}

const by = (state: RoundState, on: string): Short => ({ state, on, workshop: true });
const check = (state: RoundState, on: string): Short => ({ state, on, workshop: false });

/** Tendency: the level 0–4 around which everything lies at first. */
type Row = [
	slug: string,
	name: string,
	kind: MunicipalityKind,
	land: string,
	population: number,
	tendency: number,
	rounds: Short[]
];

/** Names that exist nowhere; any likeness is chance. */
const rows: readonly Row[] = [
	[
		'brackenfurt',
		'Brackenfurt',
		'city',
		'NI',
		241_300,
		2.5,
		[by('accepted', '2020-09-10'), check('accepted', '2021-03-16'), by('accepted', '2022-03-24')]
	],
	[
		'seelmuenster',
		'Seelmünster',
		'city',
		'NW',
		168_700,
		2.2,
		[by('accepted', '2020-10-06'), by('accepted', '2021-11-09'), by('planned', '2022-08-30')]
	],
	[
		'wendelmar',
		'Wendelmar',
		'city',
		'HE',
		134_200,
		2.7,
		[by('accepted', '2020-11-03'), by('submitted', '2022-06-02')]
	],
	[
		'hohenlauter',
		'Hohenlauter',
		'city',
		'SN',
		112_400,
		1.6,
		[by('accepted', '2020-09-22'), by('accepted', '2022-02-08')]
	],
	[
		'marwelden',
		'Marwelden',
		'city',
		'NW',
		96_100,
		2,
		[
			{
				...by('answering', '2022-07-12'),
				answered: 0.5,
				delegations: [
					{
						field: 'f3',
						to: 'contributor@demo.example',
						dueOn: '2022-06-30',
						handedIn: false,
						note: 'Bitte auch Jugendamt und Volkshochschule fragen.'
					},
					{ field: 'f4', to: 'soziales@marwelden.example', dueOn: '2022-06-14', handedIn: false },
					{ field: 'f5', to: 'soziales@marwelden.example', dueOn: '2022-06-10', handedIn: true }
				]
			}
		]
	],
	[
		'kranichshafen',
		'Kranichshafen',
		'city',
		'MV',
		84_500,
		1.7,
		[
			{
				...by('answering', '2022-07-05'),
				answered: 0.65,
				delegations: [
					{
						field: 'f3',
						to: 'soziales@kranichshafen.example',
						dueOn: '2022-06-07',
						handedIn: false
					},
					{
						field: 'f6',
						to: 'soziales@kranichshafen.example',
						dueOn: '2022-06-24',
						handedIn: false
					}
				]
			}
		]
	],
	['silberfurt', 'Silberfurt', 'city', 'TH', 61_800, 1.8, [by('submitted', '2022-06-01')]],
	[
		'rothenquell',
		'Rothenquell',
		'town',
		'BW',
		34_600,
		2.4,
		[by('accepted', '2020-10-13'), by('accepted', '2021-10-12'), by('consensus', '2022-06-14')]
	],
	[
		'faehrenbrueck',
		'Fährenbrück',
		'town',
		'SH',
		27_300,
		1.9,
		[by('accepted', '2020-11-24'), by('in-review', '2022-05-17')]
	],
	[
		'tiefenlinden',
		'Tiefenlinden',
		'town',
		'BY',
		21_500,
		1.8,
		[by('accepted', '2020-09-29'), check('accepted', '2021-06-15')]
	],
	['sommerquell', 'Sommerquell', 'town', 'BY', 15_200, 1.5, [by('in-review', '2022-05-24')]],
	[
		'auenrode',
		'Auenrode',
		'town',
		'ST',
		18_400,
		1.7,
		[by('accepted', '2020-11-17'), by('workshop', '2022-06-20')]
	],
	[
		'birkenhude',
		'Birkenhude',
		'town',
		'NI',
		16_900,
		1.6,
		[
			{
				...by('withdrawn', '2021-11-30'),
				answered: 0.2,
				note: 'Die zuständige Stelle war über Monate nicht besetzt.'
			},
			{ ...by('answering', '2022-07-26'), answered: 0.15 }
		]
	],
	['grauwerda', 'Grauwerda', 'town', 'TH', 12_800, 1.5, [by('planned', '2022-08-23')]],
	['ostermarwitz', 'Ostermarwitz', 'town', 'BB', 9_800, 1.4, [by('closed', '2021-09-21')]],
	['ulmwerda', 'Ulmwerda', 'town', 'ST', 14_600, 2, [by('consensus', '2022-06-16')]],
	[
		'landkreis-haselgau',
		'Landkreis Haselgau',
		'district',
		'BY',
		148_200,
		2.1,
		[by('accepted', '2020-10-20'), by('accepted', '2022-01-25')]
	],
	[
		'landkreis-sandelau',
		'Landkreis Sandelau',
		'district',
		'HE',
		205_600,
		2.2,
		[by('accepted', '2021-05-11')]
	],
	[
		'landkreis-weissenfehn',
		'Landkreis Weißenfehn',
		'district',
		'NI',
		121_900,
		1.9,
		[
			{
				...check('answering', '2022-07-19'),
				answered: 0.92,
				delegations: [
					{
						field: 'f3',
						to: 'soziales@landkreis-weissenfehn.example',
						dueOn: '2022-06-17',
						handedIn: true
					}
				]
			}
		]
	],
	[
		'landkreis-mittelwerda',
		'Landkreis Mittelwerda',
		'district',
		'BB',
		99_400,
		1.6,
		[by('planned', '2022-09-06')]
	]
];

const parents: Readonly<Record<string, string>> = {
	tiefenlinden: 'landkreis-haselgau',
	sommerquell: 'landkreis-haselgau'
};

export const invented: readonly Place[] = rows.map(
	([slug, name, kind, land, population, tendency, rounds]) => ({
		slug,
		name,
		kind,
		land,
		population,
		parent: parents[slug] ?? null,
		rounds: rounds.map((round, index) => roundFrom(round, { slug, tendency, index }))
	})
);

const ordinals = ['Erster', 'Zweiter', 'Dritter'];
const halls = ['Bürgersaal', 'Stadthalle', 'Volkshochschule', 'Haus der Begegnung'] as const;

function roundFrom(
	{ state, on, workshop, note, answered = 1, delegations = [] }: Short,
	{ slug, tendency, index }: { slug: string; tendency: number; index: number }
): PlannedRound {
	const chance = chanceOf('round', slug, index);
	const steps = stepsTo(state, on, workshop, note ? { [state]: note } : {});
	const held = steps.some(({ to }) => to === 'workshop');
	return {
		title: `${ordinals[index]} ${workshop ? 'Workshop' : 'Zwischencheck'}, ${monthOf(on)}`,
		steps,
		workshopOn: workshop ? on : null,
		workshopPlace: workshop ? chance.pick(halls) : '',
		participants: held ? 18 + Math.floor(chance.next() * 17) : null,
		levels: inventedLevels(slug, tendency, index),
		contested: new Map(),
		unagreed: new Set(),
		votes: new Map(),
		delegations,
		answered,
		reasons: new Map()
	};
}
