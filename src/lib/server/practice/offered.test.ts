import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { sampleContent } from '#lib/domain/practice/sample.test-support.ts';
import { openTowns, testClock } from '#tests/support/town.ts';
import { municipalities, programmes } from '../db/schema/index.ts';
import { draftExample, editExample } from './commands.ts';
import { offeredExample, offeredExamples } from './offered.ts';
import { drafting, move, publish, viewing } from './practice.test-support.ts';
import { seenTokens } from './seen-parts.ts';

const titles = (towns: ReturnType<typeof openTowns>) =>
	offeredExamples(viewing(towns, 'behausen')).map(({ content }) => content.title);

describe('what others read', () => {
	test('is the published copy with the municipality’s name, kind and size, and nothing else', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		expect(offeredExamples(viewing(towns, 'behausen'))).toEqual([
			{
				id,
				municipality: { name: 'ahausen', kind: 'town' },
				population: 20_000,
				publishedAt: testClock.now(),
				content: sampleContent,
				fields: ['f6']
			}
		]);
	});

	test('is never a draft, and never a proposal', () => {
		const towns = openTowns();
		draftExample(drafting(towns), sampleContent);
		expect(titles(towns)).toEqual([]);
		move(towns, 1, 'proposed');
		expect(titles(towns)).toEqual([]);
	});

	test('stays the copy while it is revised, until the next publication', () => {
		const towns = openTowns();
		publish(towns, { title: 'alt' });
		move(towns, 1, 'drafted');
		const old = { ...sampleContent, title: 'alt' };
		editExample(drafting(towns), 1, { ...old, title: 'neu' }, seenTokens(1, old));
		move(towns, 1, 'proposed');
		expect(titles(towns)).toEqual(['alt']);
		move(towns, 1, 'published', { as: 'office' });
		expect(titles(towns)).toEqual(['neu']);
	});

	test('disappears when it is withdrawn, at its own address too', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		expect(offeredExample(viewing(towns, 'behausen'), id)?.id).toBe(id);
		move(towns, 1, 'withdrawn', { as: 'office' });
		expect(titles(towns)).toEqual([]);
		expect(offeredExample(viewing(towns, 'behausen'), id)).toBeUndefined();
	});

	test('is nothing of one’s own', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		expect(offeredExamples(viewing(towns))).toEqual([]);
		expect(offeredExample(viewing(towns), id)).toBeUndefined();
	});

	test.each([['another programme'], ['no programme']])('reaches nobody in %s', (where) => {
		const towns = openTowns();
		publish(towns);
		const createdAt = testClock.now();
		const other = { id: 'q', slug: 'q', title: 'Anderes', createdAt };
		towns.database.insert(programmes).values(other).run();
		const programmeId = where === 'no programme' ? null : 'q';
		towns.database
			.update(municipalities)
			.set({ programmeId })
			.where(eq(municipalities.id, 'behausen'))
			.run();
		expect(titles(towns)).toEqual([]);
	});

	test('does not pass between two that are in no programme', () => {
		const towns = openTowns();
		publish(towns);
		towns.database.update(municipalities).set({ programmeId: null }).run();
		expect(titles(towns)).toEqual([]);
	});
});
