import { placesOf } from '#lib/server/audit/places.ts';
import { trailOf } from '#lib/server/audit/trail.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `audit` is asked. */
export const auditQuestions: Questions = {
	'audit/places.placesOf': (...at) => {
		const access = inTown(...at, 'audit.view');
		const { entries } = trailOf(access, { area: null, before: '' });
		const subjects = entries.map(({ subject }) => subject);
		return [...placesOf(access, subjects)];
	},
	'audit/trail.trailOf': (...at) => trailOf(inTown(...at, 'audit.view'), { area: null, before: '' })
};
