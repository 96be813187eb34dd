import { hasMailUnderWay, undeliveredAmong } from '#lib/server/mail/standing.ts';
import type { Questions } from './asking.ts';

/** What the room `mail` is asked. */
export const mailQuestions: Questions = {
	'mail/queries.undeliveredMails': 'all towns',
	'mail/sending.sendWaiting': 'writes',
	'mail/standing.hasMailUnderWay': (towns, town) =>
		hasMailUnderWay(towns.database, `coordinator-${town}`),
	'mail/standing.undeliveredAmong': (towns, town) => [
		...undeliveredAmong(towns.database, [`mail-${town}`])
	]
};
