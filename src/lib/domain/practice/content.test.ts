import { describe, expect, test } from 'vitest';
import { gapsIn, practiceLimits, practiceSchema, sameContent } from './content.ts';
import { sampleContent } from './sample.test-support.ts';

describe('a draft', () => {
	test('needs a title and nothing else', () => {
		const empty = {
			...sampleContent,
			startingPoint: '',
			goal: '',
			implementation: '',
			sustainability: '',
			inPractice: '',
			keyFacts: '',
			contactFunction: '',
			fields: []
		};
		expect(practiceSchema.safeParse(empty).success).toBe(true);
		expect(practiceSchema.safeParse({ ...empty, title: '  ' }).success).toBe(false);
	});

	test('is stored with plain line breaks and without blanks at its ends', () => {
		const typed = { ...sampleContent, goal: ' eins\r\nzwei \r\n' };
		expect(practiceSchema.parse(typed).goal).toBe('eins\nzwei');
	});

	test('is measured as it is stored', () => {
		const longest = 'x'.repeat(practiceLimits.section);
		expect(practiceSchema.safeParse({ ...sampleContent, goal: ` ${longest} ` }).success).toBe(true);
		expect(practiceSchema.safeParse({ ...sampleContent, goal: `${longest}x` }).success).toBe(false);
	});

	test('names each field once, and only fields', () => {
		const fields = (keys: string[]) => practiceSchema.safeParse({ ...sampleContent, fields: keys });
		expect(fields(['f6', 'f2', 'f6']).data?.fields).toEqual(['f2', 'f6']);
		expect(fields(['routinen']).success).toBe(false);
	});
});

describe('what is missing before others may read it', () => {
	test.each([
		['nothing', {}, []],
		['starting point', { startingPoint: '' }, ['startingPoint']],
		['a contact', { contactFunction: '' }, ['contactFunction']],
		['a field', { fields: [] }, ['fields']],
		['several', { goal: '', implementation: '', fields: [] }, ['goal', 'implementation', 'fields']],
		['not what is good to have', { sustainability: '', inPractice: '', keyFacts: '' }, []]
	])('%s', (_, change, expected) => {
		expect(gapsIn({ ...sampleContent, ...change })).toEqual(expected);
	});
});

test.each([
	['the same', {}, true],
	['another text', { keyFacts: '' }, false],
	['another field', { fields: ['f5', 'f6'] }, false]
])('%s', (_, change, expected) => {
	expect(sameContent(sampleContent, { ...sampleContent, ...change })).toBe(expected);
});
