import { asc, count, eq, inArray } from 'drizzle-orm';
import { weakestFirst, type FieldAcross } from '#lib/domain/programme/weak-fields.ts';
import { readStoredRecord } from '#lib/domain/benchmark/index.ts';
import { viewsOf } from '#lib/domain/disclosure/cell-publication.ts';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { notFound } from '../access/not-found.ts';
import { releasesOfProgramme } from '../benchmark/releases.ts';
import { readDecisions, type DecidedCell } from '../benchmark/stored-decisions.ts';
import { municipalities, programmes } from '../db/schema/index.ts';
import { standingOf } from './hand-in-dates.ts';

type StaffAccess = ProgrammesAccess<'programme.view' | 'programme.keep' | 'programme.invite'>;

/** A programme as its staff keep it. @throws 404 for a programme of others */
export function keptProgramme(access: StaffAccess, slug: string) {
	const found = access.database.select().from(programmes).where(eq(programmes.slug, slug)).get();
	return found && access.programmeIds.includes(found.id) ? found : notFound();
}

/** The programmes one is staff of, by title, with the number of their municipalities. */
export function keptProgrammes({ database, programmeIds }: StaffAccess) {
	return database
		.select({
			slug: programmes.slug,
			title: programmes.title,
			plannedCutoffOn: programmes.plannedCutoffOn,
			municipalities: count(municipalities.id)
		})
		.from(programmes)
		.leftJoin(municipalities, eq(municipalities.programmeId, programmes.id))
		.where(inArray(programmes.id, [...programmeIds]))
		.groupBy(programmes.id)
		.orderBy(asc(programmes.title))
		.all();
}

/** A municipality in its programme: states and dates, no contents. */
export interface ProgrammePlace {
	id: string;
	slug: string;
	name: string;
	kind: MunicipalityKind;
	cohort: string;
	newest: { number: number; state: RoundState } | null;
	/** Of the running round, else of the one that is offered next. */
	dueOn: string | null;
	/** Counts what was said about that round. */
	position: number;
}

/** The municipalities of a programme by cohort and name. */
export function placesOf(access: StaffAccess, slug: string): ProgrammePlace[] {
	const programme = keptProgramme(access, slug);
	return access.database
		.select({
			id: municipalities.id,
			slug: municipalities.slug,
			name: municipalities.name,
			kind: municipalities.kind,
			cohort: municipalities.cohort
		})
		.from(municipalities)
		.where(eq(municipalities.programmeId, programme.id))
		.orderBy(asc(municipalities.cohort), asc(municipalities.name))
		.all()
		.map((place) => {
			const { newest, said, position } = standingOf(access.database, place.id);
			return { ...place, newest, dueOn: said?.dueOn ?? null, position };
		});
}

/** The fields across a programme as its newest release shows them; null before there is one. */
export function fieldsAcross(access: StaffAccess, slug: string) {
	const all = releasesOfProgramme(access.database, keptProgramme(access, slug).id);
	const newest = all.at(-1);
	if (!newest) return null;
	const decided = readDecisions(newest.decisions).filter(
		({ measure, group }) => measure === 'level' && group === null
	);
	const records = all.toReversed().map(({ record }) => readStoredRecord(record));
	const fields = decided.map(({ field, outcome }): FieldAcross => {
		const since = dateOf(outcome, newest.cutoffOn);
		if (since === null) return { field, cell: null };
		const publication = records
			.filter(({ date }) => date === since)
			.flatMap(({ publications }) => publications)
			.find((one) => one.measure === 'level' && one.group === null && one.field === field);
		// Staff are in no cell: they see what a municipality sees that is not in it either.
		return { field, cell: publication ? viewsOf(publication)('') : null };
	});
	const { number, title, cutoffOn } = newest;
	return { number, title, cutoffOn, fields: weakestFirst(fields) };
}

/** The cut-off date that the values of a cell are from; null where it has none to show. */
function dateOf(outcome: DecidedCell['outcome'], cutoffOn: string): string | null {
	if (outcome.status === 'published') return cutoffOn;
	return outcome.status === 'carried' ? outcome.from : null;
}
