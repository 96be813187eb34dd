import { daysBetween } from '../delegations/standing.ts';
import type { Standing } from './course.ts';

/** A measure as far as a timeline draws it. */
export interface Spanned {
	/** `YYYY-MM-DD` */
	readonly startOn: string;
	/** `YYYY-MM-DD` */
	readonly dueOn: string;
	readonly standing: Standing;
}

/** A stretch of the timeline, in percent of its width. */
export interface Stretch {
	readonly at: number;
	readonly width: number;
}

export interface TimelineBar {
	/** From start to due date. */
	readonly plan: Stretch;
	/** The share that is done, as a part of the plan. */
	readonly done: Stretch;
	/** From the due date to today, where it is overdue. */
	readonly late: Stretch | null;
}

export interface TimelineYear extends Stretch {
	readonly year: number;
	/** Whether there is room for its name: of many years, only every second, third … is named. */
	readonly named: boolean;
}

export interface Timeline {
	readonly years: readonly TimelineYear[];
	/** Percent; null where today is outside. */
	readonly today: number | null;
	/** In the order of the measures. */
	readonly bars: readonly TimelineBar[];
}

/** More names of years than these run into each other on a phone. */
const mostNames = 6;

/**
 * Where measures lie in time, over whole years. Both days of a measure belong to it.
 *
 * @param today the business day, `YYYY-MM-DD`
 */
export function timelineOf(measures: readonly Spanned[], today: string): Timeline {
	const starts = measures.map(({ startOn }) => startOn).sort();
	const ends = measures
		.flatMap(({ dueOn, standing }) => (standing.state === 'overdue' ? [dueOn, today] : [dueOn]))
		.sort();
	const first = Number((starts[0] ?? today).slice(0, 4));
	const last = Number((ends.at(-1) ?? today).slice(0, 4));
	const origin = `${first}-01-01`;
	const length = daysBetween(origin, `${last + 1}-01-01`);
	const at = (day: string) => percent(daysBetween(origin, day), length);
	/** From the beginning of one day to the end of another. */
	const stretch = (from: string, to: string): Stretch => ({
		at: at(from),
		width: percent(daysBetween(from, to) + 1, length)
	});
	const count = last - first + 1;
	return {
		years: Array.from({ length: count }, (_, index) => ({
			year: first + index,
			named: index % Math.ceil(count / mostNames) === 0,
			...stretch(`${first + index}-01-01`, `${first + index}-12-31`)
		})),
		today: today >= origin && Number(today.slice(0, 4)) <= last ? at(today) : null,
		bars: measures.map(({ startOn, dueOn, standing }) => {
			const plan = stretch(startOn, dueOn);
			const days = daysBetween(startOn, dueOn) + 1;
			return {
				plan,
				done: { at: plan.at, width: percent((days * standing.share) / 100, length) },
				late: standing.state === 'overdue' ? stretch(dueOn, today) : null
			};
		})
	};
}

function percent(part: number, whole: number): number {
	return Math.round((part / whole) * 10_000) / 100;
}
