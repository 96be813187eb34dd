import type { Due } from '#lib/domain/review/due.ts';
import { dayInWords } from './format.ts';
import { m } from './paraglide/messages.js';

/** Until when a municipality is to hand its running round in, and how long that day is over. */
export function handInSentence({ on, daysLeft }: Pick<Due, 'on' | 'daysLeft'>): string {
	const day = dayInWords(on);
	if (daysLeft < 0) return m.programme_due_line_over({ day, count: -daysLeft });
	return daysLeft === 0 ? m.programme_due_line_today({ day }) : m.programme_due_line({ day });
}
