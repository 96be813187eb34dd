import type { RunningRound } from './next-steps.ts';

/** How far a round is, in what its state is about; null where there is nothing to count. */
export interface RoundMeasure {
	readonly unit: 'questions' | 'criteria';
	readonly done: number;
	readonly total: number;
}

/** While answering questions are counted, from the workshop on criteria with a recorded outcome. */
export function measureOf({
	state,
	progress,
	recorded,
	criteria
}: RunningRound): RoundMeasure | null {
	switch (state) {
		case 'answering':
			return { unit: 'questions', done: progress.answered, total: progress.total };
		case 'workshop':
		case 'consensus':
			return { unit: 'criteria', done: recorded, total: criteria };
		case 'planned':
		case 'submitted':
		case 'in-review':
		case 'accepted':
		case 'closed':
		case 'withdrawn':
			return null;
	}
}
