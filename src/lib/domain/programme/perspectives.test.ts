import { expect, test } from 'vitest';
import { perspectivesFrom } from './perspectives.ts';

test('lines become perspectives, with or without English', () => {
	expect(perspectivesFrom('Verwaltung | Administration\r\n\r\nJugend und Schule\n')).toEqual([
		{ key: 'verwaltung', titleDe: 'Verwaltung', titleEn: 'Administration' },
		{ key: 'jugend-und-schule', titleDe: 'Jugend und Schule', titleEn: 'Jugend und Schule' }
	]);
});

test.each([
	['one alone', 'Verwaltung'],
	['nothing', ''],
	['two of one key', 'Verwaltung\nverwaltung'],
	['a line without a title', 'Verwaltung\n| English'],
	['a title that no phone can show', `Verwaltung\n${'x'.repeat(81)}`],
	['nine', 'a1\na2\na3\na4\na5\na6\na7\na8\na9']
])('%s is refused', (_what, text) => {
	expect(perspectivesFrom(text)).toBeNull();
});
