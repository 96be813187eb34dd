import fc from 'fast-check';
import type { Choice } from '../scoring/tally.ts';
import { publishTally, type Ballot } from './publish-tally.ts';

export const perspectives = ['verwaltung', 'politik', 'zivilgesellschaft', 'wirtschaft'];

/** `from('politik', [1, 2])`: one ballot for level 0, two for level 1, all of that perspective. */
export function from(perspective: string, counts: readonly number[]): Ballot[] {
	return counts.flatMap((count, choice) =>
		Array.from({ length: count }, () => ({ choice, perspective }))
	);
}

export function without(choice: 'cannot-judge' | 'abstain', count: number): Ballot[] {
	return Array.from({ length: count }, () => ({ choice, perspective: 'politik' }));
}

export function publish(...ballots: Ballot[]) {
	return publishTally(ballots, { highest: 4, perspectives });
}

/** Any ballots that could be cast, also of a perspective that is gone. */
export const anyBallots: fc.Arbitrary<Ballot[]> = fc.array(
	fc.record({
		choice: fc.oneof(
			{ weight: 5, arbitrary: fc.nat(4) },
			fc.constantFrom<Choice>('cannot-judge', 'abstain')
		),
		perspective: fc.constantFrom(...perspectives, 'unknown')
	}),
	{ maxLength: 40 }
);
