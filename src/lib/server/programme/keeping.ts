import { and, eq } from 'drizzle-orm';
import type { ProgrammesAccess } from '../access/access.ts';
import { notFound } from '../access/not-found.ts';
import { change } from '../audit/change.ts';
import { municipalities, programmes } from '../db/schema/index.ts';
import { keptProgramme } from './queries.ts';

export interface Settings {
	title: string;
	/** Whether an acceptance needs a second person. */
	secondReviewer: boolean;
	/** `YYYY-MM-DD`; null: not planned yet. */
	plannedCutoffOn: string | null;
}

export type Kept = { kind: 'kept' } | { kind: 'stale' };

/** Changes a programme's settings. @param seen the version that the editor saw */
export function keepSettings(
	access: ProgrammesAccess<'programme.keep'>,
	slug: string,
	settings: Settings,
	seen: number
): Kept {
	const { id } = keptProgramme(access, slug);
	return change<Kept>(access, (transaction) => {
		const { changes } = transaction
			.update(programmes)
			.set({ ...settings, version: seen + 1 })
			.where(and(eq(programmes.id, id), eq(programmes.version, seen)))
			.run();
		if (changes === 0) return { result: { kind: 'stale' }, trace: null };
		const subject = `programme:${slug}`;
		return {
			result: { kind: 'kept' },
			trace: { action: 'programme.edited', subject, contents: settings }
		};
	});
}

export interface CohortEdit {
	/** Address of the municipality. */
	slug: string;
	cohort: string;
	/** What stood there when the editor began. */
	seen: string;
}

/** Municipalities that somebody else has put elsewhere meanwhile, by name; then nothing is changed. */
export type CohortsKept = { kind: 'kept'; changed: number } | { kind: 'stale'; names: string[] };

/** Puts municipalities of a programme into cohorts; untouched ones are left alone. @throws 404 */
export function keepCohorts(
	access: ProgrammesAccess<'programme.keep'>,
	slug: string,
	edits: readonly CohortEdit[]
): CohortsKept {
	const { id } = keptProgramme(access, slug);
	return change<CohortsKept>(access, (transaction) => {
		const wanted = edits
			.filter(({ cohort, seen }) => cohort !== seen)
			.map((edit) => {
				const place = transaction
					.select()
					.from(municipalities)
					.where(and(eq(municipalities.slug, edit.slug), eq(municipalities.programmeId, id)))
					.get();
				return place ? { ...edit, place } : notFound();
			})
			.filter(({ cohort, place }) => cohort !== place.cohort);
		const stale = wanted.filter(({ seen, place }) => place.cohort !== seen);
		if (stale.length > 0) {
			const names = stale.map(({ place }) => place.name);
			return { result: { kind: 'stale', names }, trace: null };
		}
		for (const { cohort, place } of wanted) {
			const where = eq(municipalities.id, place.id);
			transaction.update(municipalities).set({ cohort }).where(where).run();
		}
		const trace = wanted.map(
			({ cohort, place }) =>
				({
					action: 'cohort.set',
					subject: `municipality:${place.slug}`,
					contents: { cohort },
					municipalityId: place.id
				}) as const
		);
		return { result: { kind: 'kept', changed: wanted.length }, trace };
	});
}
