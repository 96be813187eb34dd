import type { ElementKind } from './leaves.ts';
import type { Criterion, Field, Goal, Instrument } from './schema.ts';

/** What stands in lists, and can be moved and removed. */
export type Listed = Exclude<ElementKind, 'frame' | 'level'>;

interface Keyed {
	readonly key: string;
}

type Change = <T extends Keyed>(list: T[]) => T[];

/** The instrument with its lists of one kind changed. */
function inLists(instrument: Instrument, kind: Listed, change: Change): Instrument {
	if (kind === 'band') return { ...instrument, bands: change(instrument.bands) };
	if (kind === 'field') return { ...instrument, fields: change(instrument.fields) };
	const inCriterion = (criterion: Criterion): Criterion =>
		kind === 'question' ? { ...criterion, questions: change(criterion.questions) } : criterion;
	const inGoal = (goal: Goal): Goal => ({
		...goal,
		criteria: (kind === 'criterion' ? change(goal.criteria) : goal.criteria).map(inCriterion)
	});
	const inField = (field: Field): Field => ({
		...field,
		goals: (kind === 'goal' ? change(field.goals) : field.goals).map(inGoal)
	});
	return { ...instrument, fields: instrument.fields.map(inField) };
}

/** One step up (−1) or down (+1) among its siblings; at the end of the list nothing happens. */
export function shifted(instrument: Instrument, kind: Listed, key: string, by: -1 | 1): Instrument {
	return inLists(instrument, kind, (list) => {
		const at = list.findIndex((one) => one.key === key);
		const [one, other] = [list[at], list[at + by]];
		return one && other ? list.with(at, other).with(at + by, one) : list;
	});
}

/** The instrument without one element and what stands below it. */
export function without(instrument: Instrument, kind: Listed, key: string): Instrument {
	return inLists(instrument, kind, (list) => list.filter((one) => one.key !== key));
}

/** A criterion at the end of another goal; where that does not exist, nothing happens. */
export function movedTo(instrument: Instrument, criterionKey: string, goalKey: string): Instrument {
	const goals = instrument.fields.flatMap((field) => field.goals);
	const criterion = goals
		.flatMap(({ criteria }) => criteria)
		.find(({ key }) => key === criterionKey);
	const home = goals.find(({ criteria }) => criteria.some(({ key }) => key === criterionKey));
	if (!criterion || home?.key === goalKey) return instrument;
	if (!goals.some(({ key }) => key === goalKey)) return instrument;
	return changedGoal(without(instrument, 'criterion', criterionKey), goalKey, (goal) => ({
		...goal,
		criteria: [...goal.criteria, criterion]
	}));
}

export function changedGoal(
	instrument: Instrument,
	goalKey: string,
	change: (goal: Goal) => Goal
): Instrument {
	const inField = (field: Field): Field => ({
		...field,
		goals: field.goals.map((goal) => (goal.key === goalKey ? change(goal) : goal))
	});
	return { ...instrument, fields: instrument.fields.map(inField) };
}

/** One element of its kind in another form. */
export function replaced(
	instrument: Instrument,
	kind: Listed,
	key: string,
	change: (element: object) => object
): Instrument {
	return inLists(instrument, kind, <T extends Keyed>(list: T[]) =>
		list.map((one) => (one.key === key ? ({ ...change(one), key } as T) : one))
	);
}
