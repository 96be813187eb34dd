import type { z } from 'zod';

/** What can be wrong with one field; worded by `problemSentence`. */
export type Problem =
	| { code: 'required' }
	| { code: 'too-long'; max: number; count: number }
	| { code: 'too-short'; min: number }
	| { code: 'email' | 'url' | 'day' | 'choice' | Told };

/** What a schema says itself, as `params.problem` of a custom issue. */
const told = ['number', 'euros', 'year', 'order', 'twice', 'required'] as const;
type Told = (typeof told)[number];

/** The problem behind a zod issue. @param typed what stood in the field */
export function problemOf(issue: z.core.$ZodIssue, typed: string): Problem {
	const said = issue.code === 'custom' ? toldIn(issue) : undefined;
	if (said) return { code: said };
	if (typed.trim() === '') return { code: 'required' };
	switch (issue.code) {
		case 'too_big':
			return { code: 'too-long', max: Number(issue.maximum), count: typed.length };
		case 'too_small':
			return { code: 'too-short', min: Number(issue.minimum) };
		case 'invalid_format':
			if (issue.format === 'email') return { code: 'email' };
			if (issue.format === 'url') return { code: 'url' };
			if (issue.format === 'date') return { code: 'day' };
			return { code: 'choice' };
		default:
			return { code: 'choice' };
	}
}

function toldIn(issue: z.core.$ZodIssueCustom): Told | undefined {
	return told.find((code) => code === issue.params?.['problem']);
}
