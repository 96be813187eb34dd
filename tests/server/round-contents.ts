import { publishTally } from '#lib/domain/disclosure/index.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { saveAnswer } from '#lib/server/answers/commands.ts';
import { recordConsensus } from '#lib/server/consensus/commands.ts';
import { digestOf } from '#lib/server/db/ids.ts';
import {
	ballots,
	externalViews,
	itemActsTaken,
	seats,
	tallies,
	workshopItems,
	workshopNotes,
	workshops
} from '#lib/server/db/schema/index.ts';
import { delegateField } from '#lib/server/delegations/commands.ts';
import { roundsOf } from '#lib/server/rounds/queries.ts';
import { testClock, type townAddresses, type Towns } from '../support/town.ts';

export type Town = (typeof townAddresses)[number];

type Subject = { municipality: string; round: number };

/** One answer with every text, and a field handed over. */
export function answer(towns: Towns, town: Town, round: Subject): void {
	const coordinator = towns.as('coordinator', town);
	const editing = authorize(coordinator, 'answers.edit', round);
	const texts = { reason: `weil ${town}`, evidence: `Beleg ${town}`, note: `Notiz ${town}` };
	const evidenceLink = `https://${town}.example`;
	const sent = { ...texts, evidenceLink, kind: 'level', level: 2 } as const;
	saveAnswer(editing, 'orte.1', { seenVersion: 0, touched: true, sent });
	const delegating = authorize(coordinator, 'fields.delegate', round);
	delegateField(delegating, {
		fieldKey: 'f6',
		accountId: `contributor-${town}`,
		dueOn: '2022-06-30',
		note: `Bitte, ${town}`
	});
}

/** One criterion agreed on, and one not. */
export function agree(towns: Towns, town: Town, round: Subject): void {
	const recording = authorize(towns.as('coordinator', town), 'consensus.record', round);
	recordConsensus(recording, 'orte', { kind: 'agreed', level: 3, reason: `weil ${town}` }, 0);
	const positions = { majority: `viele in ${town}`, minority: `wenige in ${town}` };
	recordConsensus(recording, 'leitbild', { kind: 'none', ...positions }, 0);
}

/** What the workshop and the project staff said. */
export function storeViews(towns: Towns, town: Town, number: number): void {
	const reading = authorize(towns.as('member', town), 'rounds.view', { municipality: town });
	const roundId = roundsOf(reading).find((round) => round.number === number)?.id ?? '';
	const choices = [0, 0, 0, 0, 4, 4, 4, 4, 2, 2];
	const ballots = choices.map((choice) => ({ choice, perspective: town }));
	const published = publishTally(ballots, { highest: 4, perspectives: [town] });
	const at = testClock.now();
	const row = { id: `${roundId}-orte`, roundId, criterionKey: 'orte' };
	towns.database
		.insert(tallies)
		.values({ ...row, published, revealed: true, closedAt: at })
		.run();
	const view = { level: 1, comment: `Anmerkung zu ${town}`, accountId: `office-${town}` };
	towns.database
		.insert(externalViews)
		.values({ ...row, ...view, updatedAt: at })
		.run();
}

/** Codes of the two towns' workshops. */
export const codeOf: Record<Town, string> = { ahausen: 'AAAAAA', behausen: 'CCCCCC' };

/** An open workshop with one item, one seat, its ballot and a note. */
export function holdWorkshop({ database }: Towns, town: Town, roundId: string): void {
	const at = testClock.now();
	const [workshopId, itemId, seatId] = [`workshop-${town}`, `item-${town}`, `seat-${town}`];
	database
		.insert(workshops)
		.values({
			id: workshopId,
			roundId,
			code: codeOf[town],
			openedAt: at,
			openedBy: `coordinator-${town}`
		})
		.run();
	database
		.insert(workshopItems)
		.values({ id: itemId, workshopId, criterionKey: 'orte', position: 1, minutes: 8 })
		.run();
	const accountId = `coordinator-${town}`;
	database
		.insert(itemActsTaken)
		.values({ id: `act-${town}`, itemId, position: 1, act: 'opened', accountId, at })
		.run();
	const tokenHash = digestOf(`token-${town}`);
	database
		.insert(seats)
		.values({ id: seatId, workshopId, tokenHash, number: 1, perspective: `perspective-${town}` })
		.run();
	database.insert(ballots).values({ itemId, seatId, choice: '3' }).run();
	database
		.insert(workshopNotes)
		.values({ id: `note-${town}`, itemId, kind: 'idea', text: `Idee aus ${town}`, released: true })
		.run();
}
