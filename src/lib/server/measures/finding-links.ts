import { and, asc, desc, eq } from 'drizzle-orm';
import { refusalOf } from '#lib/domain/access/index.ts';
import type { FindingVisibility } from '#lib/domain/findings/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { findingReleases, findings, measureFindings, measures } from '../db/schema/index.ts';

/** The findings that a measure answers, as far as whoever asks may know of them. */
export interface FindingLinks {
	readonly named: readonly { readonly number: number; readonly title: string }[];
	/** Findings that are not released to whoever asks: their number is all that is said. */
	readonly internal: number;
}

const none: FindingLinks = { named: [], internal: 0 };

/** Who may read the copy of a release outside the task force. */
const released: readonly FindingVisibility[] = ['municipality', 'summary'];

/**
 * The findings behind measures. The task force reads each by its title; everyone else reads the
 * title of the copy that was released to the municipality, and of the others how many they are.
 * The only place that decides so for measures.
 */
export function findingLinksOf(
	access: MunicipalityAccess<'measures.view'>
): (measureId: string) => FindingLinks {
	const inside = refusalOf('findings.record', access.roles, null) === null;
	const copies = releasedTitles(access);
	const links = new Map<string, FindingLinks>();
	for (const { measureId, findingId, number, title } of linkedFindings(access)) {
		const { named, internal } = links.get(measureId) ?? none;
		const shown = inside ? title : copies.get(findingId);
		links.set(
			measureId,
			shown === undefined
				? { named, internal: internal + 1 }
				: { named: [...named, { number, title: shown }], internal }
		);
	}
	return (measureId) => links.get(measureId) ?? none;
}

function linkedFindings({ database, municipality }: MunicipalityAccess) {
	return database
		.select({
			measureId: measureFindings.measureId,
			findingId: findings.id,
			number: findings.number,
			title: findings.title
		})
		.from(measureFindings)
		.innerJoin(measures, eq(measures.id, measureFindings.measureId))
		.innerJoin(findings, eq(findings.id, measureFindings.findingId))
		.where(
			and(
				eq(measures.municipalityId, municipality.id),
				eq(findings.municipalityId, municipality.id)
			)
		)
		.orderBy(asc(findings.number))
		.all();
}

/** By finding: the title of the release in force, where it reaches the municipality. */
function releasedTitles({ database, municipality }: MunicipalityAccess): Map<string, string> {
	const titles = new Map<string, string>();
	const seen = new Set<string>();
	const rows = database
		.select({
			findingId: findingReleases.findingId,
			visibility: findingReleases.visibility,
			copy: findingReleases.released
		})
		.from(findingReleases)
		.innerJoin(findings, eq(findings.id, findingReleases.findingId))
		.where(eq(findings.municipalityId, municipality.id))
		.orderBy(desc(findingReleases.position))
		.all();
	for (const { findingId, visibility, copy } of rows) {
		if (seen.has(findingId)) continue;
		seen.add(findingId);
		if (copy && released.includes(visibility)) titles.set(findingId, copy.title);
	}
	return titles;
}
