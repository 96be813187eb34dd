import { asc, eq } from 'drizzle-orm';
import { findingReadingOf } from '#lib/domain/findings/reading.ts';
import type {
	FindingGround,
	FindingLevel,
	FindingState,
	FindingVisibility,
	LifeArea,
	Mechanism,
	SourceKind
} from '#lib/domain/findings/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { findings } from '../db/schema/index.ts';
import { lastReleases, lastStates, type ReleaseInForce } from './last-rows.ts';

/** A finding as other rooms name it. */
export interface FindingTitle {
	id: string;
	number: number;
	title: string;
	fieldKey: string;
	criterionKey: string | null;
}

/** What the task force alone reads of a finding. */
export interface FindingInside {
	levels: FindingLevel[];
	grounds: FindingGround[];
	lifeArea: LifeArea;
	mechanisms: Mechanism[];
	sourceKind: SourceKind;
	aggRelevant: boolean | null;
	noteId: string | null;
	writers: string[];
	summaryWriters: string[];
	createdAt: Date;
	updatedAt: Date;
	version: number;
	/** Whether the text has changed since it was released; false where nothing is released. */
	changedSinceRelease: boolean;
}

/**
 * A finding as this reader may read it. For those outside the task force `title` and `description`
 * are the released copy, and findings that are not released do not exist.
 */
export interface Finding extends FindingTitle {
	description: string;
	state: FindingState;
	/** The round in which it was found. */
	roundId: string | null;
	visibility: FindingVisibility;
	releasedAt: Date | null;
	/** As it stands; approved or not, see `approvedSummary`. Empty where nothing was written. */
	summary: string;
	/** What staff may read; null where the office has not approved any. */
	approvedSummary: string | null;
	/** Null for those who read the released copy alone. */
	inside: FindingInside | null;
}

/** All findings of the municipality, in order of their numbers: for the task force alone. */
export function findingTitles(access: MunicipalityAccess<'measures.keep'>): FindingTitle[] {
	return access.database
		.select({
			id: findings.id,
			number: findings.number,
			title: findings.title,
			fieldKey: findings.fieldKey,
			criterionKey: findings.criterionKey
		})
		.from(findings)
		.where(eq(findings.municipalityId, access.municipality.id))
		.orderBy(asc(findings.number))
		.all();
}

/** The findings that this reader may read, in order of their numbers. */
export function findingsOf(
	access: MunicipalityAccess<'findings.view' | 'measures.view'>
): Finding[] {
	const { database, municipality, roles } = access;
	const reading = findingReadingOf(roles);
	if (reading === null) return [];
	const states = lastStates(database, municipality.id);
	const releases = lastReleases(database, municipality.id);
	return database
		.select()
		.from(findings)
		.where(eq(findings.municipalityId, municipality.id))
		.orderBy(asc(findings.number))
		.all()
		.flatMap((row) => {
			const state = states.get(row.id) ?? 'recorded';
			const release = releases.get(row.id);
			return reading === 'everything'
				? [insideOf(row, state, release)]
				: outsideOf(row, state, release);
		});
}

/** One finding by its number; undefined where this reader may not read it, or there is none. */
export function findingByNumber(
	access: MunicipalityAccess<'findings.view' | 'measures.view'>,
	number: number
): Finding | undefined {
	return findingsOf(access).find((finding) => finding.number === number);
}

type Row = typeof findings.$inferSelect;

function commonOf(row: Row, state: FindingState, release: ReleaseInForce | undefined) {
	const { id, number, fieldKey, criterionKey, roundId, summary } = row;
	const inForce = release?.released ? release : null;
	return {
		...{ id, number, fieldKey, criterionKey, roundId, summary, state },
		visibility: inForce?.visibility ?? ('task-force' as const),
		releasedAt: inForce?.at ?? null,
		approvedSummary: inForce?.visibility === 'summary' ? (inForce.released?.summary ?? null) : null
	};
}

function insideOf(row: Row, state: FindingState, release: ReleaseInForce | undefined): Finding {
	const { title, description } = row;
	const released = release?.released;
	const changedSinceRelease =
		!!released && (released.title !== title || released.description !== description);
	return {
		...commonOf(row, state, release),
		title,
		description,
		inside: { ...row, changedSinceRelease }
	};
}

/** Nothing where no release is in force. */
function outsideOf(row: Row, state: FindingState, release: ReleaseInForce | undefined): Finding[] {
	if (!release?.released) return [];
	const { title, description } = release.released;
	return [{ ...commonOf(row, state, release), title, description, inside: null }];
}
