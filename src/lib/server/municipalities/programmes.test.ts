import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns } from '#tests/support/town.ts';
import { authorizeOperator } from '../access/authorize.ts';
import { perspectives, programmes } from '../db/schema/index.ts';
import { asOperator, tracesOf } from './operator.test-support.ts';
import { createProgramme } from './programmes.ts';

const neu = { slug: 'neu-2030', title: 'Neu 2030' };

describe('a programme', () => {
	test('begins with the four default perspectives in their order, and leaves a trace', () => {
		const towns = openTowns();
		const access = authorizeOperator(asOperator(towns), 'programmes.create');
		expect(createProgramme(access, neu)).toBe('created');
		const made = towns.database
			.select()
			.from(programmes)
			.where(eq(programmes.slug, neu.slug))
			.get();
		const rows = towns.database
			.select()
			.from(perspectives)
			.where(eq(perspectives.programmeId, made!.id))
			.orderBy(asc(perspectives.position))
			.all();
		expect(rows.map(({ position, key }) => [position, key])).toEqual([
			[1, 'verwaltung'],
			[2, 'politik'],
			[3, 'zivilgesellschaft'],
			[4, 'wirtschaft']
		]);
		expect(rows[1]).toMatchObject({ titleDe: 'Politik und Gremien' });
		expect(tracesOf(towns)).toEqual([
			{
				action: 'programme.created',
				municipalityId: null,
				accountId: 'operator',
				subject: 'programme:neu-2030'
			}
		]);
	});

	test.each([
		['a single letter', 'n', 'address-unusable'],
		['a word with capitals', 'Neu', 'address-unusable'],
		['no word', '', 'address-unusable']
	] as const)('is refused for %s, without a trace', (_what, slug, refused) => {
		const towns = openTowns();
		const access = authorizeOperator(towns.commandLine, 'programmes.create');
		expect(createProgramme(access, { ...neu, slug })).toBe(refused);
		expect(tracesOf(towns)).toEqual([]);
	});

	test('takes a word once', () => {
		const towns = openTowns();
		const access = authorizeOperator(towns.commandLine, 'programmes.create');
		expect(createProgramme(access, neu)).toBe('created');
		expect(createProgramme(access, { ...neu, title: 'Anders' })).toBe('address-taken');
		expect(towns.database.select().from(perspectives).all()).toHaveLength(4);
		expect(tracesOf(towns)).toHaveLength(1);
	});

	test('is not made by anyone of a municipality', () => {
		const towns = openTowns();
		expect(() => authorizeOperator(towns.as('coordinator'), 'programmes.create')).toThrow(
			expect.objectContaining({ status: 403 })
		);
	});
});
