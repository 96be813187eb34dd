import { asc, eq, and } from 'drizzle-orm';
import { readPublishedTally } from '#lib/domain/disclosure/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { RoundViews } from '#lib/domain/scoring/index.ts';
import { repliesAmong, storedAnswers } from '#lib/server/answers/queries.ts';
import { storedConsensus } from '#lib/server/consensus/queries.ts';
import type { Database } from '#lib/server/db/client.ts';
import * as schema from '#lib/server/db/schema/index.ts';

/** Every row of every table, to compare two databases. */
export function tablesOf({ $client }: Database): Record<string, unknown[]> {
	const names = $client
		.prepare(
			"select name from sqlite_schema where type = 'table' and name not like '\\_\\_%' escape '\\'"
		)
		.pluck()
		.all() as string[];
	return Object.fromEntries(
		names.map((name) => [name, $client.prepare(`select * from "${name}"`).all()])
	);
}

export function placesOf(database: Database) {
	return database.select().from(schema.municipalities).all();
}

/** All rounds with their steps, and whether a step was taken by project staff. */
export function roundsIn(database: Database) {
	const { rounds, municipalities, roundTransitions, staffAssignments } = schema;
	const staff = new Set(
		database
			.select()
			.from(staffAssignments)
			.all()
			.map(({ accountId }) => accountId)
	);
	const all = database
		.select({ id: rounds.id, number: rounds.number, place: municipalities.slug })
		.from(rounds)
		.innerJoin(municipalities, eq(municipalities.id, rounds.municipalityId))
		.all();
	return all.map(({ id, number, place }) => {
		const steps = database
			.select()
			.from(roundTransitions)
			.where(eq(roundTransitions.roundId, id))
			.orderBy(asc(roundTransitions.position))
			.all()
			.map((step) => ({
				...step,
				by: staff.has(step.accountId) ? ('staff' as const) : ('coordinator' as const)
			}));
		const last = !all.some((other) => other.place === place && other.number > number);
		return { place, number, last, steps, state: steps.at(-1)?.to ?? 'planned' };
	});
}

/** What a round holds, as the scoring rules take it. */
export function viewsOf(
	database: Database,
	place: string,
	number: number
): { instrument: Instrument; views: RoundViews } {
	const { rounds, municipalities, instruments, tallies, externalViews } = schema;
	const found = database
		.select({ id: rounds.id, instrument: instruments.content })
		.from(rounds)
		.innerJoin(municipalities, eq(municipalities.id, rounds.municipalityId))
		.innerJoin(instruments, eq(instruments.id, rounds.instrumentId))
		.where(and(eq(municipalities.slug, place), eq(rounds.number, number)))
		.get();
	if (!found) throw new Error(`there is no round ${number} in ${place}`);
	const { id, instrument } = found;
	const counted = database.select().from(tallies).where(eq(tallies.roundId, id)).all();
	const external = database.select().from(externalViews).where(eq(externalViews.roundId, id)).all();
	return {
		instrument,
		views: {
			replies: repliesAmong(storedAnswers(database, id)),
			tallies: new Map(
				counted.map(({ criterionKey, published }) => [criterionKey, readPublishedTally(published)])
			),
			consensus: new Map(
				[...storedConsensus(database, id)].map(([key, { consensus }]) => [key, consensus])
			),
			external: new Map(
				external.map(({ criterionKey, level, comment }) => [criterionKey, { level, comment }])
			)
		}
	};
}

/** The latest moment in any column that holds one. */
export function lastMomentOf({ $client }: Database): Date {
	const columns = $client
		.prepare(
			`select m.name as "table", c.name as "column" from sqlite_schema m, pragma_table_info(m.name) c
			where m.type = 'table' and (c.name = 'at' or c.name like '%\\_at' escape '\\') and m.name not like '\\_\\_%' escape '\\'`
		)
		.all() as { table: string; column: string }[];
	const latest = columns.map(
		({ table, column }) =>
			$client.prepare(`select max("${column}") from "${table}"`).pluck().get() as number | null
	);
	return new Date(Math.max(...latest.map((moment) => moment ?? 0)));
}
