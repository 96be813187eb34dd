import { count, eq, max } from 'drizzle-orm';
import {
	gapsIn,
	isEditable,
	mergeEdit,
	practiceStepTo,
	type PracticeActor,
	type PracticeContent,
	type PracticeGap,
	type PracticePart,
	type PracticeState
} from '#lib/domain/practice/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { practiceExamples, practiceSteps } from '../db/schema/index.ts';
import { storedExample, type OwnExample } from './queries.ts';
import { partsSeen, type SeenTokens } from './seen-parts.ts';

type Drafting = MunicipalityAccess<'practice.draft'>;

/** Begins an example. @param measureId the measure that it was drafted from. @returns its number */
export function draftExample(
	access: Drafting,
	content: PracticeContent,
	measureId: string | null = null
): number {
	const { municipality, clock } = access;
	return change(access, (transaction) => {
		const last = transaction
			.select({ number: max(practiceExamples.number) })
			.from(practiceExamples)
			.where(eq(practiceExamples.municipalityId, municipality.id))
			.get();
		const number = (last?.number ?? 0) + 1;
		const id = newId();
		const at = clock.now();
		const times = { createdAt: at, updatedAt: at };
		transaction
			.insert(practiceExamples)
			.values({ id, municipalityId: municipality.id, number, measureId, draft: content, ...times })
			.run();
		appendStep(transaction, access, id, { from: null, to: 'drafted', note: '' });
		return {
			result: number,
			trace: { action: 'practice.drafted', subject: `practice:${number}`, contents: content }
		};
	});
}

export type Edited =
	| { kind: 'saved' }
	/** Somebody else wrote in the same parts meanwhile; nothing was stored. */
	| {
			kind: 'conflict';
			parts: readonly PracticePart[];
			theirs: OwnExample;
			/** What is sent, over what is stored where the editor wrote nothing. */
			merged: PracticeContent;
	  }
	/** It was proposed, published or withdrawn meanwhile, or there is none by that number. */
	| { kind: 'locked'; state: PracticeState }
	| { kind: 'gone' };

/** Changes what is being written; what others read stays as it was published. */
export function editExample(
	access: Drafting,
	number: number,
	sent: PracticeContent,
	tokens: SeenTokens
): Edited {
	const { municipality, clock } = access;
	return change<Edited>(access, (transaction) => {
		const theirs = storedExample(transaction, municipality.id, number);
		if (!theirs) return { result: { kind: 'gone' }, trace: null };
		if (!isEditable(theirs.state)) {
			return { result: { kind: 'locked', state: theirs.state }, trace: null };
		}
		const seen = partsSeen(tokens, sent, theirs.draft);
		const { content: merged, conflicts: parts } = mergeEdit(sent, theirs.draft, seen);
		if (parts.length > 0) {
			return { result: { kind: 'conflict', parts, theirs, merged }, trace: null };
		}
		transaction
			.update(practiceExamples)
			.set({ draft: merged, updatedAt: clock.now(), version: theirs.version + 1 })
			.where(eq(practiceExamples.id, theirs.id))
			.run();
		return {
			result: { kind: 'saved' },
			trace: { action: 'practice.edited', subject: `practice:${number}`, contents: merged }
		};
	});
}

export interface PracticeMove {
	to: PracticeState;
	note: string;
	/** The version that the actor read: what nobody read is neither proposed nor published. */
	seenVersion: number;
}

export type PracticeMoved =
	| { kind: 'moved' }
	/** The course has no such step from where the example stands now. */
	| { kind: 'out-of-order'; state: PracticeState }
	| { kind: 'note-required' }
	| { kind: 'incomplete'; gaps: readonly PracticeGap[] }
	/** The text was changed after it was read. */
	| { kind: 'changed' }
	| { kind: 'gone' };

/** A step of those who write: propose, take back, revise, give up. */
export function moveAsTaskForce(
	access: Drafting,
	number: number,
	move: PracticeMove
): PracticeMoved {
	return moveExample(access, number, move, 'task-force');
}

/** A step of those who decide what leaves the municipality: publish, give back, withdraw. */
export function moveAsOffice(
	access: MunicipalityAccess<'practice.publish'>,
	number: number,
	move: PracticeMove
): PracticeMoved {
	return moveExample(access, number, move, 'office');
}

function moveExample(
	access: MunicipalityAccess,
	number: number,
	{ to, note, seenVersion }: PracticeMove,
	actor: PracticeActor
): PracticeMoved {
	return change<PracticeMoved>(access, (transaction) => {
		const example = storedExample(transaction, access.municipality.id, number);
		if (!example) return { result: { kind: 'gone' }, trace: null };
		const { id, state, draft, version } = example;
		const step = practiceStepTo({ state, inForce: example.copy !== null }, to, actor);
		if (!step) return { result: { kind: 'out-of-order', state }, trace: null };
		if (step.noteRequired && note === '') return { result: { kind: 'note-required' }, trace: null };
		if (to === 'proposed' || to === 'published') {
			if (version !== seenVersion) return { result: { kind: 'changed' }, trace: null };
			const gaps = gapsIn(draft);
			if (gaps.length > 0) return { result: { kind: 'incomplete', gaps }, trace: null };
		}
		const published = to === 'published' ? draft : null;
		appendStep(transaction, access, id, { from: state, to, note, published });
		return {
			result: { kind: 'moved' },
			trace: {
				action: 'practice.moved',
				subject: `practice:${number}/to:${to}`,
				contents: { from: state, to, published }
			}
		};
	});
}

interface NewStep {
	from: PracticeState | null;
	to: PracticeState;
	note: string;
	published?: PracticeContent | null;
}

function appendStep(
	transaction: Transaction,
	{ actor, clock }: MunicipalityAccess,
	exampleId: string,
	step: NewStep
): void {
	const taken = transaction
		.select({ steps: count() })
		.from(practiceSteps)
		.where(eq(practiceSteps.exampleId, exampleId))
		.get();
	const position = (taken?.steps ?? 0) + 1;
	const accountId = accountableFor(actor);
	transaction
		.insert(practiceSteps)
		.values({ id: newId(), exampleId, position, accountId, at: clock.now(), ...step })
		.run();
}
