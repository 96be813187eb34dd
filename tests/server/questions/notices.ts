import { authorizeAccount } from '#lib/server/access/authorize.ts';
import * as noticeChoices from '#lib/server/notices/choices.ts';
import * as notices from '#lib/server/notices/own.ts';
import { noticesInTown } from '#lib/server/notices/town.ts';
import { standingIn } from '#lib/server/overview/situation.ts';
import type { Questions } from './asking.ts';

/** What the room `notices` is asked. */
export const noticesQuestions: Questions = {
	'notices/choices.choicesOf': (towns, town) =>
		noticeChoices.choicesOf(authorizeAccount(towns.as('coordinator', town))),
	'notices/choices.storedChoices': (towns, town) =>
		noticeChoices.storedChoices(towns.database, `coordinator-${town}`),
	'notices/own.ownNotices': (towns, town) => [
		...notices.ownNotices(towns.as('coordinator', town)),
		...notices.ownNotices(towns.as('office', town))
	],
	'notices/own.rolesOf': (towns, town) =>
		notices.rolesOf(authorizeAccount(towns.as('coordinator', town))),
	'notices/own.staffNotices': (towns, town) => [
		town,
		notices.staffNotices(towns.as('office', town))
	],
	'notices/town.noticesInTown': (towns, town) => {
		const context = towns.as('coordinator', town);
		return [town, noticesInTown(context, standingIn(context, town))];
	}
};
