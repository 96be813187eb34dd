import { describe, expect, test } from 'vitest';
import { fieldChange } from './field-change.ts';
import { roundWith, type Sample } from './sample.test-support.ts';

function fieldFrom(before: Record<string, Sample>, after: Record<string, Sample>) {
	const [was, is] = [before, after].map(
		(criteria) => roundWith({ f1: criteria }).profile.fields[0]
	);
	return fieldChange(was, is);
}

describe('the change of a field', () => {
	test('takes criteria of the same origin if they are half of those that apply', () => {
		expect(
			fieldFrom(
				{ aa: { consensus: 1 }, bb: { self: 1 }, cc: { consensus: 0 }, dd: {} },
				{ aa: { consensus: 2 }, bb: { self: 1 }, cc: { self: 4 }, dd: {} }
			)
		).toEqual({
			kind: 'like',
			basis: 'mixed',
			before: 25,
			after: 37.5,
			delta: 12.5,
			compared: 2,
			of: 4,
			partial: true
		});
	});

	test('falls back on the self-view of the same criteria', () => {
		expect(
			fieldFrom(
				{ aa: { self: 1, consensus: 4 }, bb: { self: 1, consensus: 4 } },
				{ aa: { self: 2 }, bb: { self: 2 } }
			)
		).toMatchObject({ kind: 'like', basis: 'self', before: 25, after: 50, partial: false });
	});

	test('is „anders ermittelt“ where only results of different origin exist', () => {
		expect(fieldFrom({ aa: { consensus: 1 } }, { aa: { self: 2 } })).toEqual({
			kind: 'different-origin',
			before: 25,
			after: 50
		});
	});

	test('needs half in both rounds, else it would say more than was compared', () => {
		expect(
			fieldFrom(
				{ aa: { self: 1 }, bb: { self: 1 }, cc: {}, dd: {} },
				{ aa: { self: 2 }, bb: {}, cc: { self: 2 }, dd: {} }
			)
		).toEqual({ kind: 'different-origin', before: 25, after: 50 });
	});

	test.each<[string, Record<string, Sample>, Record<string, Sample>]>([
		['before', { aa: { self: 1 }, bb: { self: 1 }, cc: { self: 1 } }, { aa: { self: 2 } }],
		['after', { aa: { self: 1 } }, { aa: { self: 2 }, bb: { self: 2 }, cc: { self: 2 } }]
	])('is not taken from a third of what applied %s', (_, before, after) => {
		expect(fieldFrom(before, after).kind).toBe('different-origin');
	});

	test('is partial where a criterion scored before is not scored now', () => {
		const before = { aa: { self: 1 }, bb: { self: 1 }, cc: { self: 4 } };
		const after = { aa: { self: 2 }, bb: { self: 2 }, cc: {} };
		expect(fieldFrom(before, after)).toMatchObject({ delta: 25, compared: 2, partial: true });
	});

	test('is none without a value in both', () => {
		expect(fieldFrom({ aa: {} }, { aa: { self: 2 } })).toEqual({ kind: 'none' });
	});

	test('weighs by the later round', () => {
		const before = { aa: { self: 0, weight: 1 }, bb: { self: 0 } };
		const after = { aa: { self: 4, weight: 3 }, bb: { self: 0 } };
		expect(fieldFrom(before, after)).toMatchObject({ before: 0, after: 75 });
	});
});
