import { aliasedTable, and, desc, eq, isNull } from 'drizzle-orm';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { municipalities, practiceExamples, practiceRequests } from '../db/schema/index.ts';
import { offeredExamples } from './offered.ts';

/** „Wir würden gern darüber sprechen“, between two municipalities and read by no third. */
interface Request {
	id: string;
	message: string;
	at: Date;
	/** Empty: not answered yet. */
	reply: string;
	repliedAt: Date | null;
}

export interface SentRequest extends Request {
	exampleId: string;
	/** The municipality that was asked. */
	to: string;
	/** What the example is called; null where it was withdrawn meanwhile. */
	title: string | null;
}

export interface ReceivedRequest extends Request {
	/** The number of the own example. */
	number: number;
	title: string;
	from: { name: string; kind: MunicipalityKind; population: number };
}

const text = {
	id: practiceRequests.id,
	message: practiceRequests.message,
	at: practiceRequests.at,
	reply: practiceRequests.reply,
	repliedAt: practiceRequests.repliedAt
};

/** What the municipality asked others, the newest first. */
export function sentRequests(access: MunicipalityAccess<'practice.ask'>): SentRequest[] {
	const { database, municipality } = access;
	const titles = new Map(offeredExamples(access).map(({ id, content }) => [id, content.title]));
	return database
		.select({ ...text, exampleId: practiceRequests.exampleId, to: municipalities.name })
		.from(practiceRequests)
		.innerJoin(practiceExamples, eq(practiceExamples.id, practiceRequests.exampleId))
		.innerJoin(municipalities, eq(municipalities.id, practiceExamples.municipalityId))
		.where(eq(practiceRequests.municipalityId, municipality.id))
		.orderBy(desc(practiceRequests.at), desc(practiceRequests.id))
		.all()
		.map((row) => ({ ...row, title: titles.get(row.exampleId) ?? null }));
}

/** What others asked the municipality, the newest first. */
export function receivedRequests({
	database,
	municipality
}: MunicipalityAccess<'practice.reply'>): ReceivedRequest[] {
	const asking = aliasedTable(municipalities, 'asking');
	return database
		.select({
			...text,
			number: practiceExamples.number,
			draft: practiceExamples.draft,
			from: { name: asking.name, kind: asking.kind, population: asking.population }
		})
		.from(practiceRequests)
		.innerJoin(practiceExamples, eq(practiceExamples.id, practiceRequests.exampleId))
		.innerJoin(asking, eq(asking.id, practiceRequests.municipalityId))
		.where(eq(practiceExamples.municipalityId, municipality.id))
		.orderBy(desc(practiceRequests.at), desc(practiceRequests.id))
		.all()
		.map(({ draft, ...row }) => ({ ...row, title: draft.title }));
}

/** For this room: whether an earlier request of this municipality has no reply yet. */
export function isWaiting(
	database: Database | Transaction,
	municipalityId: string,
	exampleId: string
): boolean {
	const open = database
		.select({ id: practiceRequests.id })
		.from(practiceRequests)
		.where(
			and(
				eq(practiceRequests.exampleId, exampleId),
				eq(practiceRequests.municipalityId, municipalityId),
				isNull(practiceRequests.repliedAt)
			)
		)
		.get();
	return open !== undefined;
}
