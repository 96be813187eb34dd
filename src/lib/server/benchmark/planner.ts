/**
 * Runs as a process of its own, directly by Node and not through the bundle, so that planning the
 * release of a large programme keeps nobody waiting (see `plan-aside.ts`). Reads only.
 */
import {
	storedRecord,
	type PeerComparison,
	type StoredRecord
} from '#lib/domain/benchmark/index.ts';
import { openReader } from '../db/client.ts';
import { prepareRelease, type Preparation } from './preparation.ts';
import { decidedCells, type DecidedCell } from './stored-decisions.ts';

/** What to plan, from which database. */
export interface PlanJob {
	databaseFile: string;
	programmeId: string;
	/** The id that the release will have. */
	release: string;
	/** `YYYY-MM-DD` */
	cutoffOn: string;
}

/** A plan as it is looked at and stored: nothing in it is unrounded. */
export interface Planned extends Omit<Preparation, 'plan' | 'partition'> {
	cells: DecidedCell[];
	record: StoredRecord;
	comparisons: readonly PeerComparison[];
}

/** The answer: a plan, or why there is none. */
export type PlanAnswer = { planned: Planned } | { failure: string };

// Only as a process of its own; whoever imports the types starts nothing.
if (process.argv[1] === import.meta.filename) {
	// However the server that started it ended.
	process.once('disconnect', () => process.exit());
	process.once('message', (job: PlanJob) => process.send?.(answerTo(job)));
}

function answerTo({ databaseFile, programmeId, release, cutoffOn }: PlanJob): PlanAnswer {
	try {
		const database = openReader(databaseFile);
		const { plan, members, fields, digest } = database.transaction((transaction) =>
			prepareRelease(transaction, programmeId, release, cutoffOn)
		);
		database.$client.close();
		return {
			planned: {
				...{ members, fields, digest },
				cells: decidedCells(plan.decisions),
				record: storedRecord(plan.record),
				comparisons: plan.comparisons
			}
		};
	} catch (failure) {
		return { failure: String(failure) };
	}
}
