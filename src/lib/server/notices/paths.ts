import type { Notice } from '#lib/domain/notices/index.ts';
import type { NextStep } from '#lib/domain/overview/index.ts';
import type { PlacedNotice } from './own.ts';

/** Where a notice leads. */
export function pathOf({ about, round, place, asStaff }: PlacedNotice): string {
	if (asStaff) return `/review/submissions/${place.slug}/${round}`;
	return `/${place.slug}${pathInTown({ about, round })}`;
}

/** Where it leads within its municipality. */
export function pathInTown({ about, round }: Pick<Notice, 'about' | 'round'>): string {
	switch (about.what) {
		case 'step':
			return pathOfStep(about.step, round);
		case 'returned':
		case 'evaluation':
			return `/rounds/${round}/submission`;
		case 'workshop-day':
			return `/rounds/${round}`;
		case 'findings-to-check':
			return '/findings?state=recorded';
		case 'findings-to-release':
		case 'summaries-to-approve':
			return '/findings';
		case 'examples-to-publish':
		case 'requests-to-reply':
			return '/practice';
		case 'hand-ins':
		case 'replies-to-review':
		case 'second-reviews':
		case 'interims':
			return '';
	}
}

/** Where a step is taken, or can be seen. @param number of the unfinished round */
export function pathOfStep(step: NextStep, number: number | null): string {
	const round = `/rounds/${number}`;
	switch (step.kind) {
		case 'plan':
			return '/rounds/plan';
		case 'measures':
			return '/measures/list?state=due';
		case 'own-field':
			return `${round}/answers/${step.own.field}`;
		case 'answer':
		case 'reasons':
			return `${round}/answers`;
		case 'agree':
			return `${round}/consensus`;
		case 'questions':
			return `${round}/submission`;
		case 'begin':
		case 'reminded':
		case 'remind':
		case 'end-answering':
		case 'workshop':
		case 'submit':
		case 'await-review':
		case 'await-decision':
			return round;
	}
}
