import { describe, expect, test } from 'vitest';
import { readConsensus } from './content.ts';

const form = { outcome: '', reason: '', majority: '', minority: '' };

describe('what a consensus form means', () => {
	test.each([
		[
			{ outcome: '3', reason: 'r' },
			{ ok: true, consensus: { kind: 'agreed', level: 3, reason: 'r' } }
		],
		[
			{ outcome: '0', reason: 'r' },
			{ ok: true, consensus: { kind: 'agreed', level: 0, reason: 'r' } }
		],
		[{ outcome: '3' }, { ok: false, gap: 'reason-required' }],
		[
			{ outcome: '5', reason: 'r' },
			{ ok: false, gap: 'outcome' }
		],
		[
			{ outcome: '-1', reason: 'r' },
			{ ok: false, gap: 'outcome' }
		],
		[
			{ outcome: '', reason: 'r' },
			{ ok: false, gap: 'outcome' }
		],
		[
			{ outcome: 'none', reason: 'r' },
			{ ok: false, gap: 'majority-required' }
		],
		[
			{ outcome: 'none', majority: 'a' },
			{ ok: true, consensus: { kind: 'none', majority: 'a', minority: '' } }
		]
	])('%j', (given, expected) => {
		expect(readConsensus({ ...form, ...given }, 4)).toEqual(expected);
	});
});
