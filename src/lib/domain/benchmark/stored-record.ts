import { z } from 'zod';
import { readCellPublication } from '../disclosure/cell-publication.ts';
import { measures } from '../disclosure/published-cell.ts';
import type { ReleaseRecord } from './release-record.ts';

const quartiles = z.tuple([z.number(), z.number(), z.number()]);

const storedSchema = z.strictObject({
	release: z.string().min(1),
	date: z.iso.date(),
	series: z.number().int().min(1),
	partition: z.strictObject({
		dimension: z.string(),
		groups: z.array(z.strictObject({ key: z.string().min(1), classes: z.array(z.string()) }))
	}),
	contributions: z.array(
		z.strictObject({
			municipality: z.string().min(1),
			round: z.string().min(1),
			since: z.string().min(1).nullable(),
			isPublic: z.boolean(),
			group: z.string().min(1).nullable()
		})
	),
	publications: z.array(
		z.strictObject({
			measure: z.enum(measures),
			field: z.string().min(1),
			group: z.string().min(1).nullable(),
			series: z.number().int().min(1),
			/** Positions in `contributions`. */
			members: z.array(z.number().int().min(0)),
			whole: quartiles,
			others: z.array(quartiles)
		})
	)
});

/** A record as it is stored (JSON): each contribution once, cells refer to its position. */
export type StoredRecord = z.infer<typeof storedSchema>;

/** The record to write beside an immutable release. */
export function storedRecord(record: ReleaseRecord): StoredRecord {
	const position = new Map(
		record.contributions.map(({ municipality }, index) => [municipality, index])
	);
	return {
		...record,
		partition: {
			dimension: record.partition.dimension,
			groups: record.partition.groups.map(({ key, classes }) => ({ key, classes: [...classes] }))
		},
		contributions: [...record.contributions],
		publications: record.publications.map(
			({ measure, field, group, series, contributors, whole, others }) => ({
				...{ measure, field, group, series },
				members: contributors.map(({ municipality }) => position.get(municipality) ?? -1),
				whole: [...whole],
				others: others.map((triple) => [...triple])
			})
		)
	};
}

/** Reads a stored record (parsed JSON). Throws a ZodError where it is not one. */
export function readStoredRecord(json: unknown): ReleaseRecord {
	const { release, date, contributions, publications, ...rest } = storedSchema.parse(json);
	return {
		...{ ...rest, release, date, contributions },
		publications: publications.map(({ members, ...cell }) =>
			readCellPublication({
				...{ ...cell, release, date },
				contributors: members.map((member) => {
					const { municipality, round, since, isPublic } = contributions[member] ?? {};
					return { municipality, round, isPublic, since: cell.measure === 'level' ? null : since };
				})
			})
		)
	};
}
