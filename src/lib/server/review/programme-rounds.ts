import { asc, eq, inArray } from 'drizzle-orm';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { municipalities, programmes } from '../db/schema/index.ts';
import { summaries, unfinishedAmong } from '../rounds/queries.ts';

export interface ProgrammeMunicipality {
	slug: string;
	name: string;
	programme: string;
	/** The unfinished round, else the newest one. State only: contents come with the submission. */
	round: { title: string; state: RoundState; since: Date } | null;
}

/** The municipalities of the programmes one is staff of, by programme and name. */
export function programmeRounds({
	database,
	programmeIds
}: ProgrammesAccess<'review.view'>): ProgrammeMunicipality[] {
	return database
		.select({
			id: municipalities.id,
			slug: municipalities.slug,
			name: municipalities.name,
			programme: programmes.title
		})
		.from(municipalities)
		.innerJoin(programmes, eq(programmes.id, municipalities.programmeId))
		.where(inArray(programmes.id, [...programmeIds]))
		.orderBy(asc(programmes.title), asc(municipalities.name))
		.all()
		.map(({ id, ...municipality }) => {
			const rounds = summaries(database, id);
			const current = unfinishedAmong(rounds) ?? rounds[0];
			if (!current) return { ...municipality, round: null };
			const { title, state, since } = current;
			return { ...municipality, round: { title, state, since } };
		});
}
