import type { PracticeContent, PracticeState } from '#lib/domain/practice/index.ts';

/** An example with its course: state, day, and what was said about it. */
export interface PlannedExample {
	content: PracticeContent;
	steps: readonly (readonly [PracticeState, string, string?])[];
}
