import { publishTally, type Ballot } from '#lib/domain/disclosure/index.ts';
import { readChoice } from '#lib/domain/workshop/index.ts';
import type { BallotRow } from './hall.ts';

const highest = 4;

/** What may be published of these ballots, computed anew, as text. */
export function tallyOnFile(rows: readonly BallotRow[], perspectives: readonly string[]): string {
	const ballots = rows.map(({ choice, perspective }): Ballot => {
		const read = readChoice(choice, highest);
		if (read === null) throw new Error(`no choice: ${choice}`);
		return { choice: read, perspective };
	});
	return JSON.stringify(publishTally(ballots, { highest, perspectives }));
}
