import { expect, test } from 'vitest';
import { noticeIn } from './notice.ts';

test.each([
	['?done=moved', 'moved'],
	['', null],
	['?done=', null],
	['?done=constructor', null],
	['?done=MOVED', null]
])('%j says %j', (search, expected) => {
	expect(noticeIn(new URL(search, 'http://here.example'), ['moved', 'revoked'])).toBe(expected);
});
