import * as advice from '#lib/server/workshop/advice.ts';
import { mayStillFollow } from '#lib/server/workshop/console-follower.ts';
import { consoleView } from '#lib/server/workshop/console-view.ts';
import { consoleData } from '#lib/server/workshop/console.ts';
import { criterionText } from '#lib/server/workshop/criterion-text.ts';
import { shownVotes } from '#lib/server/workshop/item-view.ts';
import * as joining from '#lib/server/workshop/joining.ts';
import { minutesOf } from '#lib/server/workshop/minutes.ts';
import * as phone from '#lib/server/workshop/phone.ts';
import * as workshop from '#lib/server/workshop/queries.ts';
import { roomItem, roomView } from '#lib/server/workshop/room-view.ts';
import { screenView } from '#lib/server/workshop/screen-view.ts';
import { codeOf } from '../round-contents.ts';
import { inRound, inWorkshop, onSeat, type Questions } from './asking.ts';

/** What the room `workshop` is asked. */
export const workshopQuestions: Questions = {
	'workshop/advice.adviceOf': (...at) =>
		advice.adviceOf(
			inRound(...at, 'minutes.view') as unknown as Parameters<typeof advice.adviceOf>[0]
		),
	'workshop/advice.threadsAbout': (...at) =>
		advice.threadsAbout(
			inRound(...at, 'minutes.view') as unknown as Parameters<typeof advice.adviceOf>[0],
			'orte'
		),
	'workshop/console-follower.holderName': 'pure',
	'workshop/console-follower.mayStillFollow': (towns, town) =>
		mayStillFollow({
			context: towns.as('coordinator', town),
			credential: null,
			ability: 'workshop.show',
			subject: { municipality: town, round: 1 }
		}),
	'workshop/console-view.consoleView': (...at) => consoleView(at[0].database, inWorkshop(...at)),
	'workshop/console.consoleData': (towns, town) =>
		consoleData(
			// The console needs a round at its workshop; what it reads does not depend on the ability.
			inRound(towns, town, 'minutes.view') as unknown as Parameters<typeof consoleData>[0],
			inWorkshop(towns, town),
			{ chosenId: null, order: 'agenda' }
		),
	'workshop/criterion-text.criterionText': (...at) =>
		criterionText(at[0].database, inWorkshop(...at), 'orte'),
	'workshop/item-view.shownVotes': (...at) => {
		const { database } = at[0];
		const held = inWorkshop(...at);
		const item = workshop.itemOf(database, held.id, `item-${at[1]}`);
		return item && shownVotes(database, held, item);
	},
	'workshop/joining.arrive': (towns, town) =>
		joining.arrive(towns.database, codeOf[town], { token: undefined, address: town }),
	'workshop/joining.findByCode': (towns, town) =>
		joining.findByCode(towns.database, codeOf[town], town),
	'workshop/joining.placeOf': (towns, town) =>
		joining.placeOf(towns.database, inWorkshop(towns, town)),
	'workshop/joining.seatIn': (towns, town) => ({
		...joining.seatIn(towns.database, codeOf[town], `token-${town}`),
		database: null
	}),
	'workshop/minutes.minutesOf': (...at) => minutesOf(inRound(...at, 'minutes.view')),
	'workshop/phone.ownBallot': (...at) => phone.ownBallot(onSeat(...at), `item-${at[1]}`),
	'workshop/phone.phoneOf': (...at) => phone.phoneOf(onSeat(...at)),
	'workshop/phone.phoneView': (...at) => phone.phoneView(at[0].database, inWorkshop(...at), 0),
	'workshop/queries.attendanceOf': (...at) =>
		workshop.attendanceOf(at[0].database, inWorkshop(...at).id),
	'workshop/queries.hasEnded': (...at) => workshop.hasEnded(at[0].database, inWorkshop(...at)),
	'workshop/queries.itemOf': (...at) =>
		workshop.itemOf(at[0].database, inWorkshop(...at).id, `item-${at[1]}`),
	'workshop/queries.itemsOf': (...at) => workshop.itemsOf(at[0].database, inWorkshop(...at).id),
	'workshop/queries.lastWorkshop': (...at) =>
		workshop.lastWorkshop(at[0].database, inWorkshop(...at).roundId),
	'workshop/queries.votedOn': (...at) => workshop.votedOn(at[0].database, `item-${at[1]}`),
	'workshop/queries.workshopByCode': (...at) => inWorkshop(...at),
	'workshop/queries.workshopOf': (...at) => workshop.workshopOf(inRound(...at, 'minutes.view')),
	'workshop/room-view.roomItem': (...at) => {
		const { database } = at[0];
		const held = inWorkshop(...at);
		const agenda = workshop.itemsOf(database, held.id);
		return agenda.map((item) => roomItem(database, held, item, agenda));
	},
	'workshop/room-view.roomView': (...at) => roomView(at[0].database, inWorkshop(...at), 0),
	'workshop/screen-view.screenView': (...at) => screenView(at[0].database, inWorkshop(...at))
};
