import { expect, test } from 'vitest';
import { keepSeat } from './seat-cookie.ts';

test.each([
	['http:', false],
	['https:', true]
])(
	'over %s a seat’s cookie is strict, out of scripts’ reach and sent to /join only',
	(scheme, secure) => {
		const kept: unknown[] = [];
		const cookies = { set: (...all: unknown[]) => kept.push(all) } as never;
		keepSeat(cookies, 'secret', new URL(`${scheme}//here.example/join/K7PQ3F`));
		const maxAge = 24 * 3600;
		expect(kept).toEqual([
			['seat', 'secret', { path: '/join', httpOnly: true, sameSite: 'strict', secure, maxAge }]
		]);
	}
);
