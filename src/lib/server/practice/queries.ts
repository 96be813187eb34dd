import { and, desc, eq } from 'drizzle-orm';
import {
	copyInForce,
	type PracticeContent,
	type PracticeState
} from '#lib/domain/practice/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { practiceExamples } from '../db/schema/index.ts';
import { stepsOf, type StoredStep } from './steps.ts';

/** An example of the own municipality, with what is being written. */
export interface OwnExample {
	id: string;
	number: number;
	/** As it is being written; others read `copy`. */
	draft: PracticeContent;
	/** What others read; null: nothing. */
	copy: PracticeContent | null;
	state: PracticeState;
	/** When it came into this state. */
	since: Date;
	steps: StoredStep[];
	version: number;
}

type Reading = MunicipalityAccess<'practice.view' | 'practice.draft' | 'practice.publish'>;

/** All examples of the municipality, the newest first. */
export function ownExamples({ database, municipality }: Reading): OwnExample[] {
	return database
		.select()
		.from(practiceExamples)
		.where(eq(practiceExamples.municipalityId, municipality.id))
		.orderBy(desc(practiceExamples.number))
		.all()
		.map((row) => withCourse(database, row));
}

/** One example of the municipality by its number. */
export function ownExample(
	{ database, municipality }: Reading,
	number: number
): OwnExample | undefined {
	return storedExample(database, municipality.id, number);
}

/** For this room: an example as it stands, also inside a transaction. */
export function storedExample(
	database: Database | Transaction,
	municipalityId: string,
	number: number
): OwnExample | undefined {
	const row = database
		.select()
		.from(practiceExamples)
		.where(
			and(eq(practiceExamples.municipalityId, municipalityId), eq(practiceExamples.number, number))
		)
		.get();
	return row && withCourse(database, row);
}

function withCourse(
	database: Database | Transaction,
	{ id, number, draft, version, createdAt }: typeof practiceExamples.$inferSelect
): OwnExample {
	const steps = stepsOf(database, id);
	const last = steps.at(-1);
	return {
		id,
		number,
		draft,
		copy: copyInForce(steps),
		state: last?.to ?? 'drafted',
		since: last?.at ?? createdAt,
		steps,
		version
	};
}
