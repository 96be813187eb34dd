import type { FindingPart } from '#lib/domain/findings/content.ts';
import type { Problem } from '#lib/forms/problem.ts';
import type { Misplaced } from '#lib/server/findings/commands.ts';

/** What is wrong with the place of a finding, said of the part where it can be mended. */
export function placeProblem({ part }: Misplaced): Partial<Record<FindingPart, Problem>> {
	return { [part]: { code: 'choice' } };
}
