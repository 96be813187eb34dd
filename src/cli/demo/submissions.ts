import { keepSubmission } from '#lib/server/submission/keep.ts';
import type { Transaction } from '#lib/server/db/client.ts';
import { transitionRows } from './history.ts';
import type { Place, PlannedRound } from './plan.ts';
import { idOf } from './seed.ts';

/** Keeps what each hand-in of a round sent, out of what stands in the database by then. */
export function keepSubmissions(
	into: Transaction,
	{ slug, name, kind, ...place }: Place,
	number: number,
	round: PlannedRound
): void {
	const municipality = { id: idOf('municipality', slug), slug, name, kind };
	const handIns = transitionRows({ slug, name, kind, ...place }, number, round).filter(
		({ to }) => to === 'submitted'
	);
	for (const { position, accountId, at } of handIns) {
		const id = idOf('submission', slug, number, position);
		const submitting = { municipality, round: { id: idOf('round', slug, number) } };
		keepSubmission(into, submitting, { id, kind: 'hand-in', position, accountId, at });
	}
}
