import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from './find.ts';
import { measure } from './sentences.test-support.ts';

/**
 * Sentences of the kind that task forces write. `tuned`: the check was made with them. `before`:
 * written before the check, never tuned on, but the word lists are of the same hand. `after`:
 * written when the check was finished, measured once and left alone.
 */
const lists = ['tuned', 'before', 'after'] as const;

describe('the check for personal data, measured', () => {
	const measured = lists.map((list) => ({ list, ...measure(list) }));
	const sum = (pick: (one: (typeof measured)[number]) => number) =>
		measured.reduce((total, one) => total + pick(one), 0);

	test('prints what it finds, misses and marks wrongly', () => {
		for (const { list, found, of, missed, alarms, without } of measured) {
			console.log(`${list}: ${found} of ${of} found, ${alarms.length} of ${without} false alarms`);
			for (const sentence of missed) console.log(`  missed: ${sentence}`);
			for (const alarm of alarms) console.log(`  false alarm: ${alarm}`);
		}
		expect(sum(({ of, without }) => of + without)).toBeGreaterThanOrEqual(150);
	});

	test.each(measured)('$list: at least 95 % are found, at most 5 % false alarms', (one) => {
		expect(one.found / one.of).toBeGreaterThanOrEqual(0.95);
		expect(one.alarms.length / one.without).toBeLessThanOrEqual(0.05);
	});

	test('over all lists it is no worse than when it was made', () => {
		expect(sum(({ of, found }) => of - found)).toBeLessThanOrEqual(2);
		expect(sum(({ alarms }) => alarms.length)).toBeLessThanOrEqual(1);
	});
});

describe('texts that name no person', () => {
	test('the questionnaire raises no alarm', () => {
		const folder = 'src/instruments/arbeitsfassung';
		const texts = readdirSync(folder).flatMap((file) =>
			germanTexts(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
		);
		expect(texts.length).toBeGreaterThan(400);
		const alarms = texts.flatMap((text) => findPersonalData(text).map((found) => found.text));
		expect(alarms).toEqual([]);
	});
});

function germanTexts(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('de' in value && typeof value.de === 'string') return [value.de];
	return Object.values(value).flatMap(germanTexts);
}
