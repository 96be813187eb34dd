import type { Ballot } from '#lib/domain/disclosure/index.ts';
import { replyOf } from '#lib/domain/answers/index.ts';
import { profileOf, type Reply, type RoundViews } from '#lib/domain/scoring/index.ts';
import { proposeAgenda, type ItemAct } from '#lib/domain/workshop/index.ts';
import { answerRows } from '../answers.ts';
import { ballotAround, votersOf, type Voter } from '../ballots.ts';
import { momentOf } from '../days.ts';
import { stateOf, type Place, type PlannedRound } from '../plan.ts';
import { instrument } from '../programme.ts';
import { chanceOf, idOf } from '../seed.ts';

/** Somebody in the hall. */
export interface DemoSeat {
	id: string;
	number: number;
	/** Null for an observer. */
	voter: Voter | null;
}

export interface DemoItem {
	id: string;
	criterion: string;
	/** What the console has done to it so far. */
	acts: { act: ItemAct; at: Date }[];
	/** By seat, of its last opening. */
	ballots: Map<string, Ballot>;
	/** What was agreed on it is recorded already. */
	recorded: boolean;
}

/** A workshop in the middle of its agenda, so that a visitor can try what comes next. */
export interface Hall {
	id: string;
	roundId: string;
	openedAt: Date;
	seats: DemoSeat[];
	items: DemoItem[];
}

interface Done {
	acts: readonly ItemAct[];
	/** The level 0–4 around which the room votes, and how far apart. */
	level: number;
	spread: number;
	recorded?: true;
}

/** What has come of the first items: one is mixed, one agreed, one divided, one still to be revealed. */
const done: readonly Done[] = [
	{ acts: ['opened', 'closed', 'revealed'], level: 1, spread: 0.7, recorded: true },
	{
		acts: ['opened', 'closed', 'revealed', 'reopened', 'closed', 'revealed'],
		level: 0,
		spread: 0.4,
		recorded: true
	},
	{ acts: ['opened', 'closed', 'revealed'], level: 2, spread: 1.7 },
	{ acts: ['opened', 'closed'], level: 1.5, spread: 0.9 }
];
const waiting: Done = { acts: [], level: 0, spread: 0 };
/** Criteria that the coordinator wanted to talk about in any case, and how many more. */
const marked = new Set(['anlaufstelle', 'willkommen']);
const longest = 8;
const observers = 2;
const noBallots = new Map<string, Ballot>();

/** The hall of a round that is at its workshop; null for every other round. */
export function hallOf(place: Place, number: number, round: PlannedRound): Hall | null {
	const { workshopOn, participants } = round;
	if (stateOf(round) !== 'workshop' || !workshopOn || !participants) return null;
	const id = idOf('workshop', place.slug, number);
	const seats = seatsOf(id, participants);
	return {
		id,
		roundId: idOf('round', place.slug, number),
		openedAt: momentOf(workshopOn, '07:40'),
		seats,
		items: agendaOf(place, number, round).map((criterion, index) => {
			const { acts, level, spread, recorded = false } = done[index] ?? waiting;
			return {
				id: idOf('item', id, criterion),
				criterion,
				acts: acts.map((act, step) => ({ act, at: minuteOf(workshopOn, index * 24 + step * 4) })),
				ballots: acts.length > 0 ? votesOn(id, criterion, seats, { level, spread }) : noBallots,
				recorded
			};
		})
	};
}

const noViews: Omit<RoundViews, 'replies'> = {
	tallies: new Map(),
	consensus: new Map(),
	external: new Map()
};

/** From the self-view, as the console would propose it. */
function agendaOf(place: Place, number: number, round: PlannedRound): string[] {
	const replies = new Map<string, Reply>();
	for (const { questionKey, ...answer } of answerRows(place, number, round)) {
		const reply = replyOf({ ...answer, evidenceLink: '', note: '' });
		if (reply) replies.set(questionKey, reply);
	}
	const profile = profileOf(instrument, { ...noViews, replies });
	return proposeAgenda(instrument, profile, marked, longest).map(({ criterion }) => criterion);
}

function seatsOf(workshopId: string, participants: number): DemoSeat[] {
	const people = [...votersOf(participants), ...Array.from({ length: observers }, () => null)];
	return people.map((voter, index) => ({
		id: idOf('seat', workshopId, index),
		// Scattered over the numbers of three digits, each once, as a running hall gives them by chance.
		number: 100 + ((index * 337 + 71) % 900),
		voter
	}));
}

function votesOn(
	workshopId: string,
	criterion: string,
	seats: readonly DemoSeat[],
	{ level, spread }: { level: number; spread: number }
): Map<string, Ballot> {
	const chance = chanceOf('hall', workshopId, criterion);
	const votes = seats.map(({ id, voter }) => {
		return [id, voter && ballotAround(level, voter, { spread, chance })] as const;
	});
	return new Map(votes.flatMap(([id, ballot]) => (ballot ? [[id, ballot] as const] : [])));
}

/** Minutes after the first item was opened. */
function minuteOf(day: string, minutes: number): Date {
	return new Date(momentOf(day, '08:00').getTime() + minutes * 60_000);
}
