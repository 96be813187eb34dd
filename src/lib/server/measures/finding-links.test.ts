import { expect, test } from 'vitest';
import type { FindingVisibility, ReleasedFinding } from '#lib/domain/findings/vocabulary.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { findingReleases } from '../db/schema/index.ts';
import { findingLinksOf } from './finding-links.ts';
import { findingIn, measureIn } from './measures.test-support.ts';
import { measureBy } from './queries.ts';

const here = { municipality: 'ahausen' };

function release(
	{ database }: Towns,
	findingId: string,
	position: number,
	visibility: FindingVisibility,
	released: ReleasedFinding | null = {
		title: `Freigegeben ${position}`,
		description: '',
		summary: ''
	}
): void {
	const at = new Date('2022-06-10');
	database
		.insert(findingReleases)
		.values({
			id: `${findingId}-${position}`,
			findingId,
			position,
			visibility,
			released,
			accountId: 'member-ahausen',
			at
		})
		.run();
}

/** Findings: 1 never released, 2 released, 3 taken back, 4 released as a summary. */
function linked() {
	const towns = openTowns();
	const ids = [1, 2, 3, 4].map((number) => findingIn(towns, 'ahausen', number));
	const [, second = '', third = '', fourth = ''] = ids;
	release(towns, second, 1, 'municipality');
	release(towns, third, 1, 'municipality');
	release(towns, third, 2, 'task-force', null);
	release(towns, fourth, 1, 'municipality');
	release(towns, fourth, 2, 'summary');
	const { number, keep } = measureIn(towns, { findingIds: ids });
	const id = measureBy(keep, number)?.id ?? '';
	return (role: 'member' | 'coordinator' | 'office') =>
		findingLinksOf(authorize(towns.as(role), 'measures.view', here))(id);
}

test('the office reads released copies, and how many others there are', () => {
	const links = linked()('office');
	expect(links).toEqual({
		named: [
			{ number: 2, title: 'Freigegeben 1' },
			{ number: 4, title: 'Freigegeben 2' }
		],
		internal: 2
	});
	expect(JSON.stringify(links)).not.toContain('Intern');
});

test.each(['member', 'coordinator'] as const)('%s reads every finding as it is now', (role) => {
	const { named, internal } = linked()(role);
	expect(named.map(({ title }) => title)).toEqual([1, 2, 3, 4].map((n) => `Interner Titel ${n}`));
	expect(internal).toBe(0);
});

test('a measure without findings has none', () => {
	const towns = openTowns();
	const { number, keep } = measureIn(towns);
	const id = measureBy(keep, number)?.id ?? '';
	const links = findingLinksOf(authorize(towns.as('office'), 'measures.view', here));
	expect(links(id)).toEqual({ named: [], internal: 0 });
});
