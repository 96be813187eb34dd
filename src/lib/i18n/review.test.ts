import { expect, test } from 'vitest';
import { dueSentence, waitingSentence } from './review.ts';

test.each([
	['staff', 0, 'auf das Projektteam seit heute'],
	['staff', 1, 'auf das Projektteam seit gestern'],
	['staff', 12, 'auf das Projektteam seit 12 Tagen'],
	['municipality', 2, 'auf die Kommune seit 2 Tagen'],
	['municipality', null, 'auf die Kommune'],
	['nobody', null, 'auf niemanden']
] as const)('%s for %s days: %s', (on, days, sentence) => {
	expect(waitingSentence(on, days)).toBe(sentence);
});

test.each([
	[3, false, 'einreichen bis 17.06.2022'],
	[0, true, 'nächste Runde angeboten, einreichen bis 17.06.2022'],
	[-1, false, 'seit einem Tag überfällig, Frist war 17.06.2022'],
	[-4, true, 'nächste Runde angeboten, seit 4 Tagen überfällig, Frist war 17.06.2022']
])('%i days left, offered %s: %s', (daysLeft, offered, sentence) => {
	expect(dueSentence({ on: '2022-06-17', overdue: daysLeft < 0, offered, daysLeft })).toBe(
		sentence
	);
});
