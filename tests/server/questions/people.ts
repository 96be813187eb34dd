import { authorizeAccount } from '#lib/server/access/authorize.ts';
import * as invitations from '#lib/server/people/invitations.ts';
import * as members from '#lib/server/people/members.ts';
import { municipalitiesOf } from '#lib/server/people/memberships.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `people` is asked. */
export const peopleQuestions: Questions = {
	'people/acceptance.acceptInvitation': 'writes',
	'people/invitations.invitationsOf': (...at) =>
		invitations.invitationsOf(inTown(...at, 'people.view')),
	'people/invitations.openInvitation': (towns, town) =>
		invitations.openInvitation(towns.anonymous, towns.invitationOf[town]),
	'people/members.peopleOf': (...at) => members.peopleOf(inTown(...at, 'people.view')),
	'people/members.memberBy': (towns, town) =>
		members.memberBy(inTown(towns, town, 'people.change'), `member-${town}`),
	'people/members.coordinatorsOf': (towns, town) => members.coordinatorsOf(towns.database, town),
	'people/memberships.municipalitiesOf': (towns, town) =>
		municipalitiesOf(authorizeAccount(towns.as('coordinator', town)))
};
