import type { MembershipRole } from '#lib/domain/access/index.ts';
import type { PracticeContent, PracticeState } from '#lib/domain/practice/index.ts';
import { sampleContent } from '#lib/domain/practice/sample.test-support.ts';
import { townAddresses, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { draftExample, moveAsOffice, moveAsTaskForce, type PracticeMoved } from './commands.ts';
import { ownExample } from './queries.ts';

type Town = (typeof townAddresses)[number];

export const drafting = (towns: Towns, town: Town = 'ahausen', role: MembershipRole = 'member') =>
	authorize(towns.as(role, town), 'practice.draft', { municipality: town });

export const viewing = (towns: Towns, town: Town = 'ahausen', role: MembershipRole = 'member') =>
	authorize(towns.as(role, town), 'practice.view', { municipality: town });

export const publishing = (towns: Towns, town: Town = 'ahausen') =>
	authorize(towns.as('office', town), 'practice.publish', { municipality: town });

export const asking = (towns: Towns, town: Town, role: MembershipRole = 'coordinator') =>
	authorize(towns.as(role, town), 'practice.ask', { municipality: town });

export const replying = (towns: Towns, town: Town) =>
	authorize(towns.as('coordinator', town), 'practice.reply', { municipality: town });

/** Takes a step as whoever may, having read what is there now. */
export function move(
	towns: Towns,
	number: number,
	to: PracticeState,
	{
		as = 'task-force',
		note = '',
		town = 'ahausen'
	}: { as?: 'task-force' | 'office'; note?: string; town?: Town } = {}
): PracticeMoved {
	const seenVersion = ownExample(viewing(towns, town), number)?.version ?? 0;
	const step = { to, note, seenVersion };
	return as === 'office'
		? moveAsOffice(publishing(towns, town), number, step)
		: moveAsTaskForce(drafting(towns, town), number, step);
}

/** An example that others read. @returns its number and id */
export function publish(
	towns: Towns,
	change: Partial<PracticeContent> = {},
	town: Town = 'ahausen'
) {
	const number = draftExample(drafting(towns, town), { ...sampleContent, ...change });
	move(towns, number, 'proposed', { town });
	const moved = move(towns, number, 'published', { as: 'office', town });
	if (moved.kind !== 'moved') throw new Error(moved.kind);
	const id = ownExample(viewing(towns, town), number)?.id ?? '';
	return { number, id };
}
