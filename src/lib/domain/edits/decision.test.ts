import { describe, expect, test } from 'vitest';
import { decideEdit, type EditDecision } from './decision.ts';

describe('what to do with an edit', () => {
	test.each<[string, seen: number, touched: boolean, now: number, same: boolean, EditDecision]>([
		['the first entry', 0, true, 0, false, 'write'],
		['a change of what was seen', 1, true, 1, false, 'write'],
		['nothing changed', 1, false, 1, true, 'leave'],
		['others changed, I did not', 1, false, 2, false, 'leave'],
		['both changed alike', 1, true, 2, true, 'leave'],
		['both changed apart', 1, true, 2, false, 'conflict']
	])('%s', (_name, seenVersion, touched, version, same, expected) => {
		expect(decideEdit({ seenVersion, touched }, { version, same })).toBe(expected);
	});
});
