import { measureStates, standingOn, type Course, type MeasureState } from './course.ts';

/** A measure as far as its history is concerned. */
export interface Known {
	/** The day on which it was recorded here, `YYYY-MM-DD`. */
	readonly recordedOn: string;
	readonly course: Course;
}

/** How many measures were in which state at the end of a day. */
export interface StateCount {
	/** `YYYY-MM-DD`: the end of a quarter, or today. */
	readonly on: string;
	readonly counts: Readonly<Record<MeasureState, number>>;
}

/** Longer histories lose their beginning: a chart of more points says nothing. */
const mostPoints = 16;

/**
 * The states of all measures at the end of each quarter since the first is known, and today. A
 * measure counts from the day on which it was recorded; from its start or first entry where those
 * are earlier, because plans from before the application are recorded late.
 *
 * @param today the business day, `YYYY-MM-DD`
 */
export function statesOverTime(measures: readonly Known[], today: string): StateCount[] {
	const known = measures.map((measure) => ({ ...measure, from: knownFrom(measure) }));
	const first = known.map(({ from }) => from).sort()[0];
	if (first === undefined || first > today) return [];
	const days = [...quarterEnds(first, today), today].slice(-mostPoints);
	return days.map((on) => {
		const counts = Object.fromEntries(measureStates.map((state) => [state, 0])) as Record<
			MeasureState,
			number
		>;
		for (const { from, course } of known) {
			if (from <= on) counts[standingOn(course, on).state] += 1;
		}
		return { on, counts };
	});
}

function knownFrom({ recordedOn, course }: Known): string {
	const days = [recordedOn, course.startOn, ...course.entries.map(({ on }) => on)];
	return days.sort()[0] ?? recordedOn;
}

/** The last days of all quarters from one day on, before another. */
function quarterEnds(from: string, before: string): string[] {
	const ends: string[] = [];
	const firstQuarter = Math.floor((Number(from.slice(5, 7)) - 1) / 3);
	for (let quarter = Number(from.slice(0, 4)) * 4 + firstQuarter; ; quarter += 1) {
		const end = endOf(Math.floor(quarter / 4), quarter % 4);
		if (end >= before) return ends;
		ends.push(end);
	}
}

const lastDays = ['03-31', '06-30', '09-30', '12-31'] as const;

function endOf(year: number, quarter: number): string {
	return `${year}-${lastDays[quarter] ?? lastDays[3]}`;
}
