import type { PlannedMeasure, TaskForce } from '../measure-plan.ts';
import { meetingMeasures } from './measures-meeting.ts';
import { racismMeasures } from './measures-racism.ts';
import { reachingMeasures } from './measures-reaching.ts';
import { structures } from './structures.ts';

const all: readonly PlannedMeasure[] = [
	...meetingMeasures,
	...reachingMeasures,
	...racismMeasures
].toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn) || a.key.localeCompare(b.key));

/**
 * What the task force of Kaiserslautern took up after the workshop of August 2020. That the three
 * gaps were found and that the city has these bodies and 50,000 € a year is public; the measures,
 * their amounts, papers and progress are invented.
 */
export const taskForce: TaskForce = {
	slug: 'kaiserslautern',
	structures,
	measures: all,
	ceilings: [
		[2020, 50_000],
		[2021, 50_000],
		[2022, 50_000]
	]
};
