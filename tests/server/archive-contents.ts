import { eq, max } from 'drizzle-orm';
import {
	acceptances,
	evaluations,
	externalViews,
	measureCriteria,
	reviewEntries,
	rounds,
	roundTransitions,
	workshopAttendance
} from '#lib/server/db/schema/index.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { testClock, type Towns } from '../support/town.ts';
import type { Town } from './round-contents.ts';

/**
 * What the towns of other tests lack: who had been in the hall, a criterion of a measure, a third
 * round that was accepted, with what the project staff said and how they came to accept it.
 */
export function storeTheRest({ database, instrumentId }: Towns, town: Town): void {
	const at = testClock.now();
	const kept = {
		perspectives: [{ perspective: town, joined: 12 }],
		total: 12,
		observers: 'fewer-than-5' as const
	};
	database
		.insert(workshopAttendance)
		.values({ workshopId: `workshop-${town}`, kept })
		.run();
	database
		.insert(measureCriteria)
		.values({ measureId: `measure-${town}`, criterionKey: 'orte' })
		.run();
	const roundId = `accepted-${town}`;
	database
		.insert(rounds)
		.values({
			id: roundId,
			municipalityId: town,
			number: 3,
			title: `Angenommen in ${town}`,
			instrumentId,
			createdAt: at
		})
		.run();
	const way: RoundState[] = [
		'planned',
		'answering',
		'consensus',
		'submitted',
		'in-review',
		'accepted'
	];
	way.forEach((to, index) => {
		database
			.insert(roundTransitions)
			.values({
				id: `${roundId}-${index}`,
				roundId,
				position: index + 1,
				from: way[index - 1] ?? null,
				to,
				accountId: `coordinator-${town}`,
				at
			})
			.run();
	});
	const view = { criterionKey: 'orte', level: 2, comment: `Sicht auf ${town}` };
	database
		.insert(externalViews)
		.values({ id: roundId, roundId, ...view, accountId: `office-${town}`, updatedAt: at })
		.run();
	const staff = { roundId, accountId: `office-${town}` };
	database
		.insert(acceptances)
		.values({ id: roundId, ...staff, at })
		.run();
	database
		.insert(evaluations)
		.values({
			...{ id: roundId, ...staff, fieldKey: 'f6', version: 1 },
			...{ comment: `Angenommen, ${town}`, recommendation: '' },
			// Corrected after acceptance: the municipality knows it all the same.
			at: new Date(at.getTime() + 86_400_000)
		})
		.run();
}

/** What the project staff keep to themselves: words among each other, and drafts of a review. */
export function keepInside({ database, idOfRound }: Inside, town: Town): void {
	const accountId = `office-${town}`;
	const at = new Date(testClock.now().getTime() + 60_000);
	const roundId = idOfRound;
	const written = { roundId, accountId, at };
	const last = database
		.select({ position: max(reviewEntries.position) })
		.from(reviewEntries)
		.where(eq(reviewEntries.roundId, roundId))
		.get();
	const position = (last?.position ?? 0) + 1;
	const words = [
		{ position, kind: 'comment', audience: 'internal', text: `Unter uns über ${town}` },
		{ position: position + 1, kind: 'question', audience: 'both', text: `Zweite Frage an ${town}` }
	] as const;
	for (const said of words) {
		database
			.insert(reviewEntries)
			.values({ id: `${roundId}-${said.position}`, ...written, side: 'staff', ...said })
			.run();
	}
	database
		.insert(reviewEntries)
		.values({
			...{ id: `${roundId}-${position + 2}`, ...written, position: position + 2 },
			...{ kind: 'answer', inReplyTo: position + 1, audience: 'both', side: 'municipality' },
			text: `Antwort aus ${town}`
		})
		.run();
	const draft = { comment: `Entwurf über ${town}`, recommendation: '' };
	database
		.insert(evaluations)
		.values({ id: `draft-${roundId}`, ...written, fieldKey: 'f6', version: 2, ...draft })
		.run();
	// Written over before anybody decided: the municipality never reads it.
	const over = { comment: `Verworfen über ${town}`, recommendation: '' };
	const earlier = { roundId, accountId, at: testClock.now() };
	database
		.insert(evaluations)
		.values([
			{ id: `over-${roundId}`, ...earlier, fieldKey: 'f1', version: 1, ...over },
			{ id: `told-${roundId}`, ...earlier, fieldKey: 'f1', version: 2, ...over, comment: 'Bleibt' }
		])
		.run();
	const rated = { roundId, accountId, updatedAt: testClock.now(), criterionKey: 'leitbild' };
	database
		.insert(externalViews)
		.values([
			{ id: `over-${roundId}`, ...rated, level: 0, version: 1, comment: over.comment },
			{ id: `told-${roundId}`, ...rated, level: 2, version: 2, comment: 'Bleibt' }
		])
		.run();
	const view = { criterionKey: 'strategie', level: 1, comment: `Noch offen über ${town}` };
	database
		.insert(externalViews)
		.values({ id: `draft-${roundId}`, roundId, accountId, ...view, updatedAt: at })
		.run();
	database
		.insert(acceptances)
		.values({ id: `draft-${roundId}`, ...written })
		.run();
}

interface Inside extends Pick<Towns, 'database'> {
	/** A round whose review was returned and not accepted. */
	readonly idOfRound: string;
}
