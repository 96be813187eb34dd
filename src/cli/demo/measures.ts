import { accountId, coordinatorOf } from './accounts.ts';
import { momentOf } from './days.ts';
import type { PlannedMeasure, TaskForce } from './measure-plan.ts';
import { idOf } from './seed.ts';

/** The bodies of a place. */
export function structureRows({ slug, structures }: TaskForce) {
	return structures.map(({ key, ...said }) => ({
		id: structureId(slug, key),
		municipalityId: idOf('municipality', slug),
		...said,
		createdAt: momentOf('2020-09-07', '09:30')
	}));
}

/** The measures of a place, numbered in their order. */
export function measureRows({ slug, measures }: TaskForce) {
	return measures.map((measure, index) => {
		const [baseline = null, target = null, actual = null] = measure.values ?? [];
		const createdAt = momentOf(measure.recordedOn, '10:15');
		return {
			id: idOf('measure', measure.key),
			municipalityId: idOf('municipality', slug),
			number: index + 1,
			title: measure.title,
			cause: measure.cause,
			action: measure.action,
			structureId: structureId(slug, measure.structure),
			partners: measure.partners ?? '',
			fieldKey: measure.field,
			startOn: measure.startOn,
			dueOn: measure.dueOn,
			councilPaper: measure.councilPaper ?? '',
			inConcept: measure.inConcept ?? false,
			eccar: [...(measure.eccar ?? [])],
			indicator: measure.indicator ?? '',
			indicatorUnit: measure.unit ?? '',
			baseline,
			target,
			actual,
			createdAt,
			updatedAt: createdAt
		};
	});
}

export function measureCriterionRows({ measures }: TaskForce) {
	return measures.flatMap(({ key, criteria }) =>
		criteria.map((criterionKey) => ({ measureId: idOf('measure', key), criterionKey }))
	);
}

export function measureBudgetRows({ measures }: TaskForce) {
	return measures.flatMap(({ key, budgets = [] }) =>
		budgets.map(([year, amount, source]) => ({
			measureId: idOf('measure', key),
			year,
			amount,
			source
		}))
	);
}

export function progressRows({ slug, measures }: TaskForce) {
	return measures.flatMap((measure) => entriesOf(slug, measure));
}

function entriesOf(slug: string, { key, entries = [] }: PlannedMeasure) {
	return entries.map(({ on, share, note, kind = 'progress', by }, index) => ({
		id: idOf('measure-progress', key, index),
		measureId: idOf('measure', key),
		position: index + 1,
		on,
		kind,
		share,
		note,
		accountId: accountId(by ?? coordinatorOf(slug)),
		at: momentOf(on, '15:20')
	}));
}

export function ceilingRows({ slug, ceilings }: TaskForce) {
	return ceilings.map(([year, amount]) => ({
		municipalityId: idOf('municipality', slug),
		year,
		amount
	}));
}

/** Those of Kaiserslautern are named by their key alone, so that findings can be linked to them. */
function structureId(slug: string, key: string): string {
	return slug === 'kaiserslautern' ? idOf('structure', key) : idOf('structure', slug, key);
}
