import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	changesBetween,
	gapsOf,
	headlineOf,
	profileOf,
	shownScore,
	strengthsOf
} from '#lib/domain/scoring/index.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import { viewsOf } from '../demo.test-support.ts';
import { makeDemo } from '../make.ts';

let folder: string;
let database: Database;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'selbstcheck-demo-'));
	await makeDemo(join(folder, 'demo.sqlite'));
	database = openDatabase(join(folder, 'demo.sqlite'));
});

afterAll(() => {
	database.$client.close();
	rmSync(folder, { recursive: true, force: true });
});

/** A round of the city, measured by the scoring rules. */
function measured(number: number) {
	const { instrument, views } = viewsOf(database, 'kaiserslautern', number);
	return { instrument, profile: profileOf(instrument, views) };
}

describe('Kaiserslautern', () => {
	const targets = [
		[58, 31, 49, 62, 55, 34, 37],
		[61, 36, 52, 63, 60, 41, 36],
		[66, 44, 55, 64, 67, 52, 45]
	];

	test.each(targets.map((target, index) => ({ number: index + 1, target })))(
		'has in round $number the fields the story needs',
		({ number, target }) => {
			const scores = measured(number).profile.fields.map(({ score }) => score ?? NaN);
			const off = scores.map((score, field) => Math.abs(score - (target[field] ?? NaN)));
			expect(Math.max(...off)).toBeLessThanOrEqual(4);
		}
	);

	test('says that six of seven fields have risen since the first round', () => {
		const third = measured(3);
		const headline = headlineOf(third.profile, changesBetween(measured(1), third));
		expect(headline).toMatchObject({
			kind: 'risen',
			counts: { fields: 7, risen: 6, unchanged: 1, fallen: 0 },
			strongestRise: { fields: ['f6'] },
			lowest: { fields: ['f2'], still: true },
			divided: { field: 'f2' }
		});
	});

	test('lacked in 2020 what the workshop said, and has other gaps in 2022', () => {
		const [first, third] = [measured(1).profile, measured(3).profile];
		const keys = (highlights: { key: string }[]) => highlights.map(({ key }) => key);
		expect(keys(gapsOf(first))).toEqual(['routinen', 'orte', 'dialog']);
		expect(keys(gapsOf(third))).toEqual(['anlaufstelle', 'routinen', 'information']);
		expect(keys(strengthsOf(third)).slice(0, 2)).toEqual(['leitbild', 'beirat']);
	});

	test('did not agree on the complaints office in June 2022', () => {
		const result = measured(3).profile.criteria.get('anlaufstelle');
		expect(result?.official).toMatchObject({ origin: 'workshop', contested: true });
		expect(result?.workshop?.room).toMatchObject({
			agreement: 0.17,
			unable: { cannotJudge: 8 }
		});
		expect(shownScore(result?.scores.self ?? NaN)).toBe(75);
	});
});
