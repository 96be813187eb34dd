import { expect, test } from 'vitest';
import { typographic } from './typography.ts';

test.each([
	['66 von 100', '66_von_100'],
	['Workshop am 14. Juni 2022', 'Workshop am 14._Juni_2022'],
	['Runde 3: 31 Stimmen', 'Runde_3: 31_Stimmen'],
	['in 5 Kriterien', 'in 5_Kriterien'],
	['z. B. am 1. Mai', 'z._B. am 1._Mai'],
	['Fassung 1.0', 'Fassung_1.0'],
	['gestiegen: 5, unverändert: 2.', 'gestiegen:_5, unverändert:_2.'],
	['Wert: 2.5', 'Wert: 2.5'],
	['67 of 100 votes', '67_of_100_votes'],
	['12 vonnöten', '12 vonnöten'],
	['nichts zu halten', 'nichts zu halten']
])('%s', (text, set) => {
	expect(typographic(text).replaceAll('\u00a0', '_')).toBe(set);
});
