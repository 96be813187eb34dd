import { fittingKeys, mergedLeaves, unmatchedKeys } from '#lib/domain/instrument/index.ts';
import type { Access } from '../access/access.ts';
import { draftAt } from './drafts.ts';
import { editDraft, type Drafted } from './drafting.ts';

type Keys = Readonly<Record<string, string>>;

/**
 * Why keys were not named: two share one of now, or somebody else named other ones since the form
 * was made; `theirs` are then the keys that hold.
 */
type Refusal = 'twice' | { disputed: readonly string[]; theirs: Keys };

/**
 * Says what keys of the base are called now; what does not fit any more is left out.
 * @param seen the position that the page showed
 * @param given key of then → key of now, empty for none
 */
export function nameFormerKeys(
	access: Access<'instruments.keep'>,
	draftId: string,
	seen: number,
	given: Keys
): Drafted<Refusal> {
	return editDraft<Refusal>(access, draftId, (draft, transaction) => {
		const { instrument, base, keys: theirs } = draft;
		const gone = (['field', 'criterion'] as const).flatMap(
			(kind) => unmatchedKeys(base, instrument, kind).gone
		);
		const typed = Object.fromEntries(gone.map((key) => [key, given[key] ?? theirs[key] ?? '']));
		const shown = draftAt(transaction, draftId, seen) ?? draft;
		const { leaves, disputed } = mergedLeaves(shown.keys, theirs, typed);
		if (disputed.length > 0) return { ok: false, why: { disputed, theirs } };
		const named = Object.fromEntries(Object.entries(leaves).filter(([, now]) => now !== ''));
		const now = Object.values(named);
		if (new Set(now).size < now.length) return { ok: false, why: 'twice' };
		return { ok: true, draft: { instrument, keys: fittingKeys(base, instrument, named) } };
	});
}
