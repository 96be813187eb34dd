import { expect, test } from 'vitest';
import { askingRefusal, replySchema, requestLimits, requestSchema } from './requests.ts';

test.each([
	[{ inForce: true, waiting: false }, null],
	[{ inForce: false, waiting: false }, 'withdrawn'],
	[{ inForce: false, waiting: true }, 'withdrawn'],
	[{ inForce: true, waiting: true }, 'waiting']
])('asking with %j: %s', (asking, expected) => {
	expect(askingRefusal(asking)).toBe(expected);
});

test.each([
	['', false],
	[' '.repeat(40), false],
	['Neun Zei.', false],
	['Wie ging es?', true],
	['x'.repeat(requestLimits.longest), true],
	['x'.repeat(requestLimits.longest + 1), false]
])('%j can be asked and answered: %s', (message, expected) => {
	expect(requestSchema.safeParse({ message }).success).toBe(expected);
	expect(replySchema.safeParse({ reply: message }).success).toBe(expected);
});
