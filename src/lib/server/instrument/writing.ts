import {
	elementsOf,
	mergedLeaves,
	namedLeaves,
	withNamedLeaves,
	type Leaves
} from '#lib/domain/instrument/index.ts';
import type { Access } from '../access/access.ts';
import { draftAt } from './drafts.ts';
import { editDraft, type Drafted } from './drafting.ts';

/** Two people wrote different things; nothing was written, and both texts are here. */
export interface Disputed {
	/** Names of leaves, see `leafName`. */
	names: readonly string[];
	theirs: Leaves;
	/** What the form goes on with: what was typed, and what others have changed besides. */
	merged: Leaves;
	/** What it was held against: saving again is a decision. */
	position: number;
}

/**
 * Writes the texts of one form. @param seen the position that the form was made with
 * @param typed texts by their full names
 */
export function writeLeaves(
	access: Access<'instruments.keep'>,
	draftId: string,
	seen: number,
	typed: Leaves
): Drafted<Disputed | 'removed'> {
	return editDraft<Disputed | 'removed'>(access, draftId, (draft, transaction) => {
		const shown = draftAt(transaction, draftId, seen) ?? draft;
		const now = namedLeaves(elementsOf(draft.instrument));
		if (Object.keys(typed).some((name) => now[name] === undefined))
			return { ok: false, why: 'removed' };
		const own = (leaves: Leaves) =>
			Object.fromEntries(Object.keys(typed).map((name) => [name, leaves[name] ?? '']));
		const before = own(namedLeaves(elementsOf(shown.instrument)));
		const { leaves, disputed } = mergedLeaves(before, own(now), typed);
		if (disputed.length > 0) {
			const { position } = draft;
			const why = { names: disputed, theirs: own(now), merged: leaves, position };
			return { ok: false, why };
		}
		const instrument = withNamedLeaves(draft.instrument, leaves);
		return { ok: true, draft: { instrument, keys: draft.keys } };
	});
}
