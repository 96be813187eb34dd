import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { copyInForce, type PracticeContent } from '#lib/domain/practice/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Database } from '../db/client.ts';
import { municipalities, practiceExamples, practiceSteps } from '../db/schema/index.ts';

/** What another municipality of the programme published: its copy, and who it is. */
export interface Offered {
	id: string;
	municipality: { name: string; kind: MunicipalityKind };
	/** Inhabitants of the municipality. */
	population: number;
	publishedAt: Date;
	content: PracticeContent;
	/** Keys of its fields, as the published copy names them. */
	fields: readonly string[];
}

/**
 * What other municipalities of the same programme let others read. The only place where a
 * municipality sees another's text; it reads the published copies and nothing else: no draft, no
 * account, no result.
 */
export function offeredExamples({
	database,
	municipality
}: MunicipalityAccess<'practice.view' | 'practice.ask' | 'rounds.view'>): Offered[] {
	if (municipality.programmeId === null) return [];
	return publishedExamples(database, municipality.programmeId, municipality.id);
}

/**
 * The published copies of a programme; who calls this answers for who reads them.
 * @param except the municipality that is not to be told of its own
 */
export function publishedExamples(
	database: Database,
	programmeId: string,
	except: string
): Offered[] {
	const rows = database
		.select({
			id: practiceExamples.id,
			name: municipalities.name,
			kind: municipalities.kind,
			population: municipalities.population,
			to: practiceSteps.to,
			at: practiceSteps.at,
			published: practiceSteps.published
		})
		.from(practiceSteps)
		.innerJoin(practiceExamples, eq(practiceExamples.id, practiceSteps.exampleId))
		.innerJoin(municipalities, eq(municipalities.id, practiceExamples.municipalityId))
		.where(
			and(
				eq(municipalities.programmeId, programmeId),
				ne(municipalities.id, except),
				inArray(practiceSteps.to, ['published', 'withdrawn'])
			)
		)
		.orderBy(asc(practiceExamples.id), asc(practiceSteps.position))
		.all();
	return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((steps) => {
		const content = copyInForce(steps);
		const last = steps.at(-1);
		if (!content || !last) return [];
		const { id, name, kind, population, at } = last;
		const place = { municipality: { name, kind }, population };
		return [{ id, ...place, publishedAt: at, content, fields: content.fields }];
	});
}

/** One of them by its id; undefined also for one that was withdrawn or belongs elsewhere. */
export function offeredExample(
	access: MunicipalityAccess<'practice.view' | 'practice.ask'>,
	id: string
): Offered | undefined {
	return offeredExamples(access).find((example) => example.id === id);
}
