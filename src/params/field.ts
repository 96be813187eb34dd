import type { ParamMatcher } from '@sveltejs/kit';

/** The key of a field: f1 … */
export const match: ParamMatcher = (word) => /^f[1-9]\d?$/.test(word);
