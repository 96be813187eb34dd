import type { ParamMatcher } from '@sveltejs/kit';

/** The number of a thing within its municipality: 1, 2, 3 … */
export const match: ParamMatcher = (word) => /^[1-9]\d{0,5}$/.test(word);
