import { workOf } from '#lib/server/trends/work.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `trends` is asked. */
export const trendsQuestions: Questions = {
	'trends/work.workOf': (...at) => workOf(inTown(...at, 'measures.view'))
};
