import { z } from 'zod';
import { viewsOf } from '../disclosure/cell-publication.ts';
import { publishedCellSchema, type PublishedCell } from '../disclosure/published-cell.ts';
import { groupOf } from './candidates.ts';
import { pauseCodes, refusalCodes, type CellDecision, type CellOutcome } from './outcome.ts';
import type { Partition } from './partition.ts';
import type { Member } from './release-input.ts';

const viewSchema = z.discriminatedUnion('status', [
	z.strictObject({ status: z.literal('published'), cell: publishedCellSchema }),
	/** From an earlier release, with its date. */
	z.strictObject({ status: z.literal('carried'), cell: publishedCellSchema }),
	z.strictObject({ status: z.literal('paused'), reason: z.enum(pauseCodes) }),
	z.strictObject({ status: z.literal('refused'), reasons: z.array(z.enum(refusalCodes)) })
]);

const cellsSchema = z.strictObject({
	all: viewSchema,
	/** The own group; null where the municipality belongs to none. */
	group: viewSchema.nullable()
});

const comparisonSchema = z.strictObject({
	municipality: z.string().min(1),
	group: z.string().min(1).nullable(),
	fields: z.array(
		z.strictObject({ field: z.string().min(1), level: cellsSchema, progress: cellsSchema })
	)
});

export type CellView = Readonly<z.infer<typeof viewSchema>>;
export type PeerCells = Readonly<z.infer<typeof cellsSchema>>;

/**
 * Rule 11: all that one municipality may fetch of a release, which is `all` and its own group,
 * without itself. Stored with the release, so that reading it takes one row.
 */
export type PeerComparison = Readonly<z.infer<typeof comparisonSchema>>;

/** Reads a stored comparison (parsed JSON). Throws a ZodError where it is not one. */
export function readPeerComparison(json: unknown): PeerComparison {
	return comparisonSchema.parse(json);
}

/** What every member of the programme sees, contributing or not, by municipality (rule 14). */
export function peerComparisonsOf(
	fields: readonly string[],
	members: readonly Member[],
	partition: Partition,
	decisions: readonly CellDecision[]
): PeerComparison[] {
	const views = new Map(decisions.map(({ cell, outcome }) => [nameOf(cell), viewOf(outcome)]));
	return members
		.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1))
		.map(({ municipality, classKey }) => {
			const group = groupOf(partition, classKey);
			const seen = (measure: 'level' | 'progress', field: string) => ({
				all: look({ measure, field, group: null }),
				group: group === null ? null : look({ measure, field, group })
			});
			return {
				municipality,
				group,
				fields: fields.map((field) => ({
					field,
					level: seen('level', field),
					progress: seen('progress', field)
				}))
			};

			function look(cell: Parameters<typeof nameOf>[0]): CellView {
				const view = views.get(nameOf(cell));
				if (!view) throw new RangeError(`nothing was decided on ${nameOf(cell)}`);
				return view(municipality);
			}
		});
}

function nameOf({ measure, field, group }: Pick<PublishedCell, 'measure' | 'field' | 'group'>) {
	return JSON.stringify([measure, field, group]);
}

/** An outcome as each municipality sees it. */
function viewOf(outcome: CellOutcome): (municipality: string) => CellView {
	switch (outcome.status) {
		case 'published':
		case 'carried': {
			const see = viewsOf(outcome.publication);
			return (municipality) => ({ status: outcome.status, cell: see(municipality) });
		}
		case 'paused':
			return () => ({ status: 'paused', reason: outcome.reason });
		case 'refused':
			return () => ({ status: 'refused', reasons: [...outcome.reasons] });
	}
}
