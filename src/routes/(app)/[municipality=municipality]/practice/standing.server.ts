import { dayInWords } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { practiceStateLabel } from '#lib/i18n/practice.ts';
import type { OwnExample } from '#lib/server/practice/queries.ts';

/** „Entwurf seit 3. Mai 2022 · andere lesen die Fassung vom 1. Februar 2022“ */
export function stateLine(example: OwnExample): string {
	const { state, since } = example;
	const line = m.practice_state_since({ state: practiceStateLabel(state), day: dayInWords(since) });
	const read = state === 'published' ? null : readSince(example);
	return read ? `${line} · ${m.practice_still_read({ day: dayInWords(read) })}` : line;
}

/** Since when others read the copy that is in force; null where they read none. */
export function readSince({ copy, steps }: OwnExample): Date | null {
	if (!copy) return null;
	return steps.findLast(({ to }) => to === 'published')?.at ?? null;
}
