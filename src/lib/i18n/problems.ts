import type { Problem } from '#lib/forms/problem.ts';
import { m } from './paraglide/messages.js';

/** What is wrong with a field, as a sentence that says what to do. */
export function problemSentence(problem: Problem): string {
	switch (problem.code) {
		case 'required':
			return m.errors_required();
		case 'too-long':
			return m.errors_too_long({ max: problem.max, count: problem.count });
		case 'too-short':
			return m.errors_too_short({ min: problem.min });
		case 'email':
			return m.errors_email();
		case 'url':
			return m.errors_url();
		case 'day':
			return m.errors_day();
		case 'choice':
			return m.errors_choice();
		case 'number':
			return m.errors_number();
		case 'euros':
			return m.errors_euros();
		case 'year':
			return m.errors_year();
		case 'order':
			return m.errors_order();
		case 'twice':
			return m.errors_twice();
	}
}
