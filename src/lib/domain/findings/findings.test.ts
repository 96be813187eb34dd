import { describe, expect, test } from 'vitest';
import { openPassages } from './confirming.ts';
import { findingSchema, fingerprintOf, typedOf, type FindingContent } from './content.ts';
import { findingReadingOf } from './reading.ts';

const content: FindingContent = {
	title: 'Formulare nur auf Deutsch',
	description: 'Anträge gibt es nur in Amtsdeutsch.',
	levels: ['structural'],
	grounds: ['language'],
	lifeArea: 'other-administration',
	mechanisms: ['language-bureaucracy'],
	sourceKind: 'workshop',
	aggRelevant: null,
	fieldKey: 'f2',
	criterionKey: 'sprachmittlung',
	roundId: null
};

test.each([
	[['member'], 'everything'],
	[['coordinator', 'office'], 'everything'],
	[['office'], 'released'],
	[['contributor'], null],
	[[], null]
] as const)('%j reads %s', (roles, reading) => {
	expect(findingReadingOf([...roles])).toBe(reading);
});

describe('the check on saving', () => {
	const texts = { title: 'Termin', description: 'Frau Yılmaz, Tel. 0631 123456, wartete lange.' };
	test('asks about each passage until it is confirmed with a reason', () => {
		const open = openPassages(texts, []);
		expect(open.map(({ kind }) => kind).sort()).toEqual(['name', 'phone']);
		const confirmed = open.map(({ part, passage }) => ({ part, passage, reason: 'öffentlich' }));
		expect(openPassages(texts, confirmed)).toEqual([]);
		expect(
			openPassages(
				texts,
				confirmed.map((one) => ({ ...one, reason: ' ' }))
			)
		).toHaveLength(2);
	});
	test('a reason for another part does not count', () => {
		const [first] = openPassages(texts, []);
		const elsewhere = [{ part: 'summary' as const, passage: first?.passage ?? '', reason: 'x' }];
		expect(openPassages(texts, elsewhere)).toHaveLength(2);
	});
});

describe('what a form says', () => {
	test('comes back from what is stored', () => {
		const typed = typedOf(content);
		const single = Object.fromEntries(
			Object.entries(typed).map(([part, values]) => [
				part,
				['levels', 'grounds', 'mechanisms'].includes(part) ? values : values[0]
			])
		);
		expect(fingerprintOf(findingSchema.parse(single))).toBe(fingerprintOf(content));
	});
	test.each([{ title: ' ' }, { levels: [] }, { mechanisms: [] }, { lifeArea: 'moon' }])(
		'%j is not enough',
		(change) => {
			const form = { ...content, aggRelevant: '', criterionKey: '', roundId: '', ...change };
			expect(findingSchema.safeParse(form).success).toBe(false);
		}
	);
});
