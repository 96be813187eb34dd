import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeEdit, partText, practiceParts, type PartSeen, type PracticePart } from './edits.ts';
import { sampleContent } from './sample.test-support.ts';
import type { PracticeContent } from './vocabulary.ts';

function seenFrom(seen: PracticeContent, sent: PracticeContent, stored: PracticeContent) {
	const entries = practiceParts.map((part): [PracticePart, PartSeen] => [
		part,
		{
			touched: partText(sent, part) !== partText(seen, part),
			changed: partText(stored, part) !== partText(seen, part)
		}
	]);
	return Object.fromEntries(entries) as Record<PracticePart, PartSeen>;
}

function merge(mine: Partial<PracticeContent>, theirs: Partial<PracticeContent>) {
	const [sent, stored] = [
		{ ...sampleContent, ...mine },
		{ ...sampleContent, ...theirs }
	];
	return mergeEdit(sent, stored, seenFrom(sampleContent, sent, stored));
}

describe('two edits at once', () => {
	test.each<[string, Partial<PracticeContent>, Partial<PracticeContent>, PracticePart[]]>([
		['of different parts are both kept', { goal: 'mein' }, { title: 'ihr' }, []],
		['that say the same are no conflict', { goal: 'gleich' }, { goal: 'gleich' }, []],
		['of one part conflict there alone', { goal: 'mein', title: 'a' }, { goal: 'ihr' }, ['goal']],
		['of the fields conflict too', { fields: ['f1'] }, { fields: ['f2'] }, ['fields']],
		['where one wrote nothing keep the other', {}, { goal: 'ihr', fields: ['f2'] }, []]
	])('%s', (_, mine, theirs, conflicts) => {
		const merged = merge(mine, theirs);
		expect(merged.conflicts).toEqual(conflicts);
		expect(merged.content).toEqual({ ...sampleContent, ...theirs, ...mine });
	});

	const text = fc.constantFrom('eins', 'zwei', 'drei');
	const content = fc.record({ title: text, goal: text, fields: fc.subarray(['f1', 'f2']) });

	test('lose nothing that either of them wrote, unless it is said to be in conflict', () => {
		fc.assert(
			fc.property(content, content, (mine, theirs) => {
				const merged = merge(mine, theirs);
				for (const part of ['title', 'goal', 'fields'] as const) {
					const [was, own, other, now] = [
						sampleContent,
						{ ...sampleContent, ...mine },
						{ ...sampleContent, ...theirs },
						merged.content
					].map((one) => partText(one, part));
					if (merged.conflicts.includes(part)) continue;
					if (own !== was) expect(now).toBe(own);
					if (other !== was) expect(now).toBe(other);
				}
			})
		);
	});
});
