import { publishTally } from '#lib/domain/disclosure/index.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { saveAnswer } from '#lib/server/answers/commands.ts';
import { recordConsensus } from '#lib/server/consensus/commands.ts';
import { externalViews, tallies } from '#lib/server/db/schema/index.ts';
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
		.values({ ...row, published, closedAt: at })
		.run();
	const view = { level: 1, comment: `Anmerkung zu ${town}`, accountId: `office-${town}` };
	towns.database
		.insert(externalViews)
		.values({ ...row, ...view, updatedAt: at })
		.run();
}
