import { describe, expect, test } from 'vitest';
import { criterionWith, instrumentWith } from '#lib/domain/scoring/sample.test-support.ts';
import { changedInPeriod, otherVersion, roundKeys } from './versions.ts';

const version = (name: string, ...titles: string[]) => {
	const criteria = titles.map((title) => ({
		...criterionWith(title.toLowerCase(), [1]),
		title: { de: title, en: title }
	}));
	return instrumentWith({ f1: criteria }, name);
};
const first = version('1.0', 'Leitbild', 'Feste');
const second = version('1.1', 'Leitbild', 'Märkte', 'Parks');
const rounds = (...instruments: (typeof first)[]) =>
	instruments.map((instrument, index) => ({
		round: { number: index + 1, title: `Runde im Jahr ${index + 1}` },
		instrument
	}));

describe('where the questionnaire changed', () => {
	test('the criteria that stand without comparison are named, and where they belong', () => {
		expect(changedInPeriod(rounds(first, second))).toBe(
			'In diesem Zeitraum wurde der Fragebogen geändert: Fassungen 1.0 und 1.1. ' +
				'Verglichen werden nur Kriterien, die in der ersten und in der letzten Runde vorkommen. ' +
				'Nur in Fassung 1.0: „Feste“. Nur in Fassung 1.1: „Märkte“ und „Parks“.'
		);
		expect(otherVersion('Erster Workshop', first, second)).toContain(
			'Nur in Fassung 1.0: „Feste“.'
		);
	});

	test('more than six are counted', () => {
		const many = version('2.0', 'Leitbild', ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
		expect(changedInPeriod(rounds(first, many))).toContain('Nur in Fassung 2.0: 8 Kriterien.');
	});

	test('nothing is said where nothing changed, and nothing is named where all is compared', () => {
		expect(changedInPeriod(rounds(first, first))).toBeNull();
		expect(changedInPeriod(rounds(first, second, first))).toContain('nutzen dieselbe Fassung');
		const reworded = { ...first, version: '1.2' };
		expect(changedInPeriod(rounds(first, reworded))).toContain('Alle Kriterien kommen in beiden');
	});

	test('another questionnaire of the same number is another version', () => {
		const other = { ...first, key: 'other', title: { de: 'Anderer', en: 'Other' } };
		expect(changedInPeriod(rounds(first, other))).toContain('Text 1.0 und Anderer 1.0');
	});

	test('rounds name their version, and only then', () => {
		expect(roundKeys(rounds(first, second))).toEqual([
			'Runde 1: Runde im Jahr 1 (Fassung 1.0)',
			'Runde 2: Runde im Jahr 2 (Fassung 1.1)'
		]);
		expect(roundKeys(rounds(first, first))[1]).toBe('Runde 2: Runde im Jahr 2');
	});
});
