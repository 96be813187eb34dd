import { eq } from 'drizzle-orm';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import {
	accounts,
	handInDates,
	municipalities,
	perspectives,
	programmes,
	staffAssignments
} from '#lib/server/db/schema/index.ts';
import { decideConsent } from '#lib/server/benchmark/commands.ts';
import { invitePerson } from '#lib/server/people/inviting.ts';
import { moveRound, planRound } from '#lib/server/rounds/commands.ts';
import { roundsOf } from '#lib/server/rounds/queries.ts';
import { openTowns, testClock, type Towns } from '../support/town.ts';
import { storeExamples } from './practice-contents.ts';
import { agree, answer, holdWorkshop, storeViews, type Town } from './round-contents.ts';
import { reviewAndReturn } from './review-contents.ts';
import { storeRelease } from './release-contents.ts';
import { storeFindingAndMeasure } from './task-force-contents.ts';

/** Two municipalities with everything a municipality can have, each word of it with its name in it. */
export interface FullTowns extends Towns {
	invitationOf: Record<Town, string>;
	/** Every id that came into the database with this municipality's contents. */
	idsOf: Record<Town, string[]>;
}

export function fullTowns(): FullTowns {
	const towns = openTowns();
	let known = allIds(towns);
	const settle = (town: Town) => {
		const token = fill(towns, town);
		const now = allIds(towns);
		const ids = now.filter((id) => !known.includes(id));
		known = now;
		return { token, ids };
	};
	const [here, there] = [settle('ahausen'), settle('behausen')];
	return {
		...towns,
		invitationOf: { ahausen: here.token, behausen: there.token },
		idsOf: { ahausen: here.ids, behausen: there.ids }
	};
}

/** @returns the token of an invitation */
function fill(towns: Towns, town: Town): string {
	joinProgramme(towns, town);
	bringRound(towns, town, 1, ['answering', 'workshop', 'consensus', 'submitted', 'closed']);
	bringRound(towns, town, 2, ['answering']);
	const reading = authorize(towns.as('member', town), 'rounds.view', { municipality: town });
	const first = roundsOf(reading).find(({ number }) => number === 1);
	if (first) holdWorkshop(towns, town, first.id);
	storeFindingAndMeasure(towns, town);
	decideConsent(authorize(towns.as('office', town), 'consent.decide', { municipality: town }), {
		given: true,
		note: `Beschluss aus ${town}`,
		seen: 0
	});
	storeExamples(towns, town);
	const inviting = authorize(towns.as('coordinator', town), 'people.invite', {
		municipality: town
	});
	const email = `eingeladen@${town}.example`;
	const words = { name: `Neu in ${town}`, unit: `Amt in ${town}` };
	const invited = invitePerson(inviting, {
		...words,
		email,
		role: 'contributor',
		administration: false
	});
	if (invited.kind !== 'invited') throw new Error(invited.kind);
	return invited.token;
}

/** Each town has a programme, perspectives and project staff of its own. */
function joinProgramme({ database }: Pick<Towns, 'database'>, town: Town): void {
	const createdAt = testClock.now();
	const programmeId = `programme-${town}`;
	database
		.insert(programmes)
		.values({ id: programmeId, slug: programmeId, title: `Programm ${town}`, createdAt })
		.run();
	database.update(municipalities).set({ programmeId }).where(eq(municipalities.id, town)).run();
	const titles = { titleDe: `Rat von ${town}`, titleEn: `Council of ${town}` };
	database
		.insert(perspectives)
		.values({ id: `perspective-${town}`, programmeId, key: town, position: 1, ...titles })
		.run();
	const id = `staff-${town}`;
	const person = { email: `${id}@x.example`, name: `Team für ${town}`, passwordHash: '-' };
	database
		.insert(accounts)
		.values({ id, ...person, createdAt })
		.run();
	for (const accountId of [id, `office-${town}`]) {
		database
			.insert(staffAssignments)
			.values({ id: accountId, accountId, programmeId, createdAt })
			.run();
	}
	database
		.insert(handInDates)
		.values({
			...{ id: `due-${town}`, municipalityId: town, roundNumber: 2, position: 1 },
			...{ dueOn: '2022-12-31', title: `Runde für ${town}` },
			...{ accountId: `office-${town}`, at: createdAt }
		})
		.run();
	storeRelease({ database }, town, programmeId);
}

/**
 * Plans a round and takes it through the states, with contents for each on the way; what is handed
 * in comes back.
 */
function bringRound(towns: Towns, town: Town, number: number, way: RoundState[]): void {
	const coordinator = towns.as('coordinator', town);
	const here = { municipality: town };
	const round = { ...here, round: number };
	planRound(authorize(coordinator, 'rounds.plan', here), {
		title: `Runde ${number} in ${town}`,
		instrumentId: towns.instrumentId,
		workshopOn: '2022-06-20',
		workshopPlace: `Rathaus ${town}`
	});
	let from: RoundState = 'planned';
	for (const to of way) {
		const note = `Notiz aus ${town}`;
		moveRound(authorize(coordinator, 'rounds.move', round), { from, to, note });
		if (to === 'answering') answer(towns, town, round);
		if (to === 'workshop') storeViews(towns, town, number);
		if (to === 'consensus') agree(towns, town, round);
		if (to === 'submitted') reviewAndReturn(towns, town, number);
		from = to === 'submitted' ? 'consensus' : to;
	}
}

function allIds({ database }: Towns): string[] {
	const tables = database.$client
		.prepare(
			`SELECT tables.name FROM sqlite_master tables JOIN pragma_table_info(tables.name) columns
			 WHERE tables.type = 'table' AND columns.name = 'id'
			 AND tables.name <> '__drizzle_migrations'`
		)
		.all() as { name: string }[];
	return tables.flatMap(({ name }) =>
		(database.$client.prepare(`SELECT id FROM "${name}"`).all() as { id: string }[]).map(
			({ id }) => id
		)
	);
}
