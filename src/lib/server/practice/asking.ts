import { and, eq, inArray, isNull } from 'drizzle-orm';
import { askingRefusal } from '#lib/domain/practice/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { practiceExamples, practiceRequests } from '../db/schema/index.ts';
import { offeredExample } from './offered.ts';
import { isWaiting } from './requests.ts';

export type Asked =
	| { kind: 'asked' }
	/** An earlier request waits for its reply. */
	| { kind: 'waiting' }
	/** Withdrawn, or out of reach. */
	| { kind: 'gone' };

/** Asks the municipality that published an example for a talk. */
export function askAbout(
	access: MunicipalityAccess<'practice.ask'>,
	exampleId: string,
	message: string
): Asked {
	const { municipality, clock, actor } = access;
	return change<Asked>(access, (transaction) => {
		const offered = offeredExample(access, exampleId);
		const waiting = isWaiting(transaction, municipality.id, exampleId);
		const refusal = askingRefusal({ inForce: offered !== undefined, waiting });
		if (refusal === 'waiting') return { result: { kind: 'waiting' }, trace: null };
		if (refusal) return { result: { kind: 'gone' }, trace: null };
		const id = newId();
		transaction
			.insert(practiceRequests)
			.values({
				id,
				exampleId,
				municipalityId: municipality.id,
				accountId: accountableFor(actor),
				message,
				at: clock.now()
			})
			.run();
		return {
			result: { kind: 'asked' },
			trace: { action: 'practice.asked', subject: `practice-request:${id}`, contents: message }
		};
	});
}

/** Answers a request about an own example, once. False if there is none that waits. */
export function replyTo(
	access: MunicipalityAccess<'practice.reply'>,
	id: string,
	reply: string
): boolean {
	const { database, municipality, clock, actor } = access;
	const own = database
		.select({ id: practiceExamples.id })
		.from(practiceExamples)
		.where(eq(practiceExamples.municipalityId, municipality.id));
	return change(access, (transaction) => {
		const { changes } = transaction
			.update(practiceRequests)
			.set({ reply, repliedAt: clock.now(), repliedBy: accountableFor(actor) })
			.where(
				and(
					eq(practiceRequests.id, id),
					inArray(practiceRequests.exampleId, own),
					isNull(practiceRequests.repliedAt)
				)
			)
			.run();
		if (changes === 0) return { result: false, trace: null };
		return {
			result: true,
			trace: { action: 'practice.replied', subject: `practice-request:${id}`, contents: reply }
		};
	});
}
