import { decideEdit } from '../edits/decision.ts';
import type { Leaves } from './leaves.ts';

/** Texts of one form, held against what became of them since it was opened. */
export interface MergedLeaves {
	readonly leaves: Record<string, string>;
	/** Names where two people wrote different things; `leaves` has what was typed. */
	readonly disputed: readonly string[];
	/** Something is to be written. */
	readonly touched: boolean;
}

/**
 * Every text by itself: what the editor left alone follows the others, what only the editor changed
 * is taken, and only two different changes of the same text are a conflict.
 *
 * @param seen the texts as the form showed them @param now as they are @param typed as they came back
 */
export function mergedLeaves(seen: Leaves, now: Leaves, typed: Leaves): MergedLeaves {
	const leaves: Record<string, string> = { ...now };
	const disputed: string[] = [];
	let touched = false;
	for (const [name, text] of Object.entries(typed)) {
		const decision = decideEdit(
			{ seenVersion: 1, touched: text !== (seen[name] ?? '') },
			{ version: (now[name] ?? '') === (seen[name] ?? '') ? 1 : 2, same: text === now[name] }
		);
		if (decision === 'leave') continue;
		if (decision === 'conflict') disputed.push(name);
		leaves[name] = text;
		touched = true;
	}
	return { leaves, disputed, touched };
}
