import { describe, expect, test } from 'vitest';
import { standingOn, type ProgressEntry } from '#lib/domain/measures/course.ts';
import { tags } from '#lib/domain/measures/selection.ts';
import { eccarPoints } from '#lib/domain/measures/vocabulary.ts';
import { euros } from './format.ts';
import { dueWords, eccarLabel, measuresHeadline, stateCounts, tagLabel } from './measures.ts';

const none = { planned: 0, running: 0, overdue: 0, done: 0, dropped: 0 };

describe('the headline says the most pressing fact', () => {
	test.each([
		[{ overdue: 2, running: 6, done: 4 }, 2, 'Zwei Maßnahmen sind überfällig'],
		[{ overdue: 1 }, 0, 'Eine Maßnahme ist überfällig'],
		[{ running: 6 }, 13, '13 Maßnahmen sind bald fällig'],
		[{ running: 6, planned: 1 }, 0, 'Sechs Maßnahmen laufen im Plan'],
		[{ planned: 1, done: 3 }, 0, 'Eine Maßnahme ist geplant'],
		[{ done: 3, dropped: 1 }, 0, 'Alle Maßnahmen sind abgeschlossen']
	])('%j, %i soon', (counts, soon, expected) => {
		expect(measuresHeadline({ ...none, ...counts }, soon)).toBe(expected);
	});
});

test('counts name only states that there are', () => {
	expect(stateCounts({ ...none, overdue: 2, running: 6, planned: 1 })).toBe(
		'2 sind überfällig, 6 laufen und eine ist geplant'
	);
});

describe('when it is due', () => {
	const words = (startOn: string, dueOn: string, entries: ProgressEntry[] = []) => {
		const standing = standingOn({ startOn, dueOn, entries }, '2022-06-21');
		return dueWords({ startOn, dueOn, standing });
	};
	const entry = { position: 1, on: '2022-06-01', kind: 'progress', share: 100 } as const;

	test.each([
		['2022-01-01', '2022-06-09', [], 'seit 12 Tagen überfällig'],
		['2022-01-01', '2022-06-20', [], 'seit einem Tag überfällig'],
		['2022-01-01', '2022-06-21', [], 'heute fällig'],
		['2022-01-01', '2022-06-22', [], 'morgen fällig'],
		['2022-01-01', '2022-07-12', [], 'in 21 Tagen fällig'],
		['2022-01-01', '2022-12-31', [], 'fällig am 31. Dezember 2022'],
		['2022-09-01', '2022-12-31', [], 'beginnt am 1. September 2022'],
		['2022-01-01', '2022-06-09', [entry], 'erledigt am 1. Juni 2022'],
		['2022-01-01', '2022-06-09', [{ ...entry, kind: 'dropped' }], 'aufgegeben am 1. Juni 2022']
	] as [string, string, ProgressEntry[], string][])('%s to %s', (from, to, entries, expected) => {
		expect(words(from, to, entries)).toBe(expected);
	});
});

test('tags and points have words', () => {
	expect(tags.map(tagLabel).filter((label) => label.includes('eccar'))).toEqual([]);
	expect(new Set(eccarPoints.map(eccarLabel)).size).toBe(10);
	expect(tagLabel('eccar-10')).toBe('ECCAR 10');
});

test('euros have their point and a space that does not break', () => {
	expect(euros(41_500)).toBe('41.500\u00A0€');
});
