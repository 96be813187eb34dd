import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth, tooMuchGrowth } from '#tests/support/growth.ts';
import { findPersonalData } from './find.ts';
import type { PassageKind } from './passage.ts';

describe('what is marked, and as what', () => {
	test.each<[sentence: string, kind: PassageKind, passage: string]>([
		['Frau Yılmaz kam nicht zu Wort.', 'name', 'Frau Yılmaz'],
		['Herr Dr. med. Hoffmann lehnt ab.', 'name', 'Herr Dr. med. Hoffmann'],
		['Das sagte Fatma K. im Gespräch.', 'name', 'Fatma K.'],
		['Ahmad Al Sayed wartet.', 'name', 'Ahmad Al Sayed'],
		['Gespräch mit Олена Шевченко am Rand.', 'name', 'Олена Шевченко'],
		['Wohnhaft Königstr. 12a, 3. Stock', 'address', 'Königstr. 12a'],
		['Post an 67655 Kaiserslautern', 'address', '67655 Kaiserslautern'],
		['Tel.: 0631 / 365-1121 (vormittags)', 'phone', '0631 / 365-1121'],
		['an f.k@web.example.', 'email', 'f.k@web.example'],
		['Az. 33-4711/21 ruht', 'file-number', '33-4711/21'],
		['am 13.05.2021 und', 'date', '13.05.2021'],
		['am 13. Mai 2021 und', 'date', '13. Mai 2021'],
		['Kennzeichen KL-AB 123 stand', 'licence-plate', 'KL-AB 123'],
		['auf DE89 3704 0044 0532 0130 00 ein', 'iban', 'DE89 3704 0044 0532 0130 00']
	])('%s', (sentence, kind, passage) => {
		const start = sentence.indexOf(passage);
		expect(findPersonalData(sentence)).toEqual([
			{ kind, start, end: start + passage.length, text: passage }
		]);
	});

	test.each([
		'im Mai 2021',
		'2020 und 2021',
		'§ 3 AGG, Art. 3 GG, § 25a AufenthG',
		'Vorlage 0123/2022',
		'50.000 Euro, 1.730 Menschen, 12345 Menschen',
		'in der Innenstadt, in der Pariser Straße',
		'jede Familie Anspruch, eine Frau Kopftuch, Herr im Haus',
		'Theodor-Heuss-Schule, Fritz-Walter-Stadion, St. Martin',
		'Sinti und Roma, Ukrainisch, Türkisch, aus Syrien',
		'TV-L 10, DIN A 4, SGB II, B2'
	])('%s is left alone', (text) => {
		expect(findPersonalData(text)).toEqual([]);
	});
});

test('passages are parts of the text, in its order, without overlaps', () => {
	const pieces = fc.constantFrom(
		...[
			'Frau ',
			'Yılmaz',
			'Dr. ',
			'0631 ',
			'12345',
			' am ',
			'1.2.2020',
			'@',
			'a.b',
			' Str. ',
			'7',
			'\n',
			'Az. ',
			'🙂'
		]
	);
	const texts = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.array(pieces).map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(texts, (text) => {
			let last = 0;
			for (const { start, end, text: part } of findPersonalData(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(part).toBe(text.slice(start, end));
				last = end;
			}
		})
	);
});

describe('a text ten times as long takes about ten times as long', () => {
	/** Runs that a careless pattern would go over again from every letter. */
	test.each([
		['letters', 'a'],
		['capitals', 'A'],
		['digits', '0'],
		['blanks', ' '],
		['at signs', '@'],
		['words', 'Frau '],
		['names', 'Anna-'],
		['initials', 'A. '],
		['addresses', 'a.@b-'],
		['phones', '+49 (0) '],
		['streets', 'Am Platz 1 '],
		['dates', '1. Mai 20'],
		['files', 'Az. 1-'],
		['plates', 'KL-A 1'],
		['prose', 'Die Beschwerde vom Amt, Sitzung des Rates ohne Ende 3. ']
	])('%s', (_name, unit) => {
		const tenfold = unit.repeat(Math.ceil(100_000 / unit.length));
		const texts = { small: tenfold.slice(0, 10_000), tenfold };
		expect(growth((size) => findPersonalData(texts[size]))).toBeLessThan(tooMuchGrowth);
	});
});
