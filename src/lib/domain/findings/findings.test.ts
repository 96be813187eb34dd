import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedCount } from '../disclosure/small-counts.ts';
import { openPassages } from './confirming.ts';
import { findingSchema, fingerprintOf, typedOf, type FindingContent } from './content.ts';
import { countsByArea } from './counts.ts';
import { findingStep, findingTransitions, nextFindingSteps, settledStates } from './course.ts';
import { findingReadingOf } from './reading.ts';
import { approvalRefusal, releaseRefusal } from './releasing.ts';
import { findingStates } from './vocabulary.ts';

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
	criterionKey: 'sprachmittlung'
};

describe('the course', () => {
	test.each([
		['recorded', 'checked', true],
		['recorded', 'confirmed', false],
		['addressed', 'effect-reviewed', true],
		['closed', 'recorded', false],
		['closed', 'dismissed', false]
	] as const)('%s → %s: %s', (from, to, possible) => {
		expect(findingStep(from, to) !== undefined).toBe(possible);
	});

	test('every open state can be dismissed, with a reason; what is settled is reopened with one', () => {
		for (const from of findingStates.filter((state) => !settledStates.includes(state))) {
			expect(findingStep(from, 'dismissed')?.noteRequired).toBe(true);
		}
		for (const { noteRequired } of settledStates.flatMap(nextFindingSteps)) {
			expect(noteRequired).toBe(true);
		}
	});

	test('every state is reached from „recorded“', () => {
		const reached = new Set<string>(['recorded']);
		for (let round = 0; round < findingStates.length; round += 1) {
			for (const { from, to } of findingTransitions) if (reached.has(from)) reached.add(to);
		}
		expect(reached.size).toBe(findingStates.length);
	});
});

test.each([
	[['member'], 'everything'],
	[['coordinator', 'office'], 'everything'],
	[['office'], 'released'],
	[['contributor'], null],
	[[], null]
] as const)('%j reads %s', (roles, reading) => {
	expect(findingReadingOf([...roles])).toBe(reading);
});

describe('releasing', () => {
	const question = { actor: 'b', writers: ['a'], visibility: 'task-force', summary: '' } as const;
	test('nobody releases what they wrote', () => {
		expect(releaseRefusal(question)).toBeNull();
		expect(releaseRefusal({ ...question, actor: 'a' })).toBe('own-text');
	});
	test.each([
		[{}, 'not-released'],
		[{ visibility: 'municipality' }, 'no-summary'],
		[{ visibility: 'municipality', summary: 'Text', actor: 'a' }, 'own-text'],
		[{ visibility: 'municipality', summary: 'Text' }, null]
	] as const)('a summary leaves with %j: %s', (change, refusal) => {
		expect(approvalRefusal({ ...question, ...change })).toBe(refusal);
	});
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
			const form = { ...content, aggRelevant: '', criterionKey: '', ...change };
			expect(findingSchema.safeParse(form).success).toBe(false);
		}
	);
});

describe('counts', () => {
	const finding = (lifeArea: 'housing' | 'justice', ...levels: ('everyday' | 'structural')[]) => ({
		lifeArea,
		levels
	});
	const three = [finding('housing', 'everyday'), finding('housing', 'everyday', 'structural')];
	test('by area and level; small ones are masked outside the task force', () => {
		const all = [...three, finding('housing', 'everyday')];
		expect(countsByArea(all, false)).toEqual([
			{ area: 'housing', byLevel: { everyday: 3, institutional: 0, structural: 1 } }
		]);
		expect(countsByArea(all, true)).toEqual([
			{ area: 'housing', byLevel: { everyday: 3, institutional: 0, structural: 'fewer-than-3' } }
		]);
	});
	test('one and two look the same', () => {
		fc.assert(
			fc.property(fc.nat({ max: 50 }), (count) => {
				const shown = maskedCount(count);
				expect(shown).toBe(count === 1 || count === 2 ? 'fewer-than-3' : count);
			})
		);
	});
});
