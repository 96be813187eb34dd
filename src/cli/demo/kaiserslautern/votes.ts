import type { Ballot } from '#lib/domain/disclosure/index.ts';
import { ballotsOf } from '../ballots.ts';

/** August 2020: nothing was agreed on this one, so its median is the result. 30 people, invented. */
export const votes2020: ReadonlyMap<string, Ballot[]> = new Map([
	[
		'anlaufstelle',
		[
			...ballotsOf('verwaltung', [1, 4, 3, 1, 0], 1),
			...ballotsOf('politik', [1, 3, 1, 0, 0], 1),
			...ballotsOf('zivilgesellschaft', [5, 3, 1, 0, 0]),
			...ballotsOf('wirtschaft', [0, 1, 1, 0, 0], 2, 1)
		]
	]
]);

/** June 2022: where the room was far apart. 31 people, invented. */
export const votes2022: ReadonlyMap<string, Ballot[]> = new Map([
	[
		'anlaufstelle',
		[
			...ballotsOf('verwaltung', [0, 0, 0, 1, 7], 2),
			...ballotsOf('politik', [1, 2, 1, 1, 0], 1),
			...ballotsOf('zivilgesellschaft', [7, 1, 0, 0, 0], 2),
			...ballotsOf('wirtschaft', [1, 0, 0, 0, 1], 3)
		]
	],
	[
		'routinen',
		[
			...ballotsOf('verwaltung', [0, 1, 1, 1, 6], 1),
			...ballotsOf('politik', [1, 2, 1, 0, 1], 1),
			...ballotsOf('zivilgesellschaft', [6, 2, 1, 0, 0], 1),
			...ballotsOf('wirtschaft', [1, 1, 0, 1, 0], 2)
		]
	],
	[
		'vorfaelle',
		[
			...ballotsOf('verwaltung', [0, 1, 3, 4, 1], 1),
			...ballotsOf('politik', [0, 2, 2, 1, 0], 1),
			...ballotsOf('zivilgesellschaft', [3, 4, 2, 0, 0], 1),
			...ballotsOf('wirtschaft', [0, 1, 1, 0, 0], 2, 1)
		]
	],
	[
		'orte',
		[
			...ballotsOf('verwaltung', [0, 1, 2, 3, 4], 0),
			...ballotsOf('politik', [0, 1, 2, 1, 2], 0),
			...ballotsOf('zivilgesellschaft', [2, 4, 2, 1, 1], 0),
			...ballotsOf('wirtschaft', [0, 1, 0, 0, 1], 3)
		]
	]
]);
