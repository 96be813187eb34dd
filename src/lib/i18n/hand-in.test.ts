import { expect, test } from 'vitest';
import { handInSentence } from './hand-in.ts';

test.each([
	['2022-06-30', 9, 'Einzureichen bis 30. Juni 2022.'],
	['2022-06-21', 0, 'Einzureichen bis heute, 21. Juni 2022.'],
	['2022-06-20', -1, 'Die Runde war bis 20. Juni 2022 einzureichen; das war gestern.'],
	['2022-06-17', -4, 'Die Runde war bis 17. Juni 2022 einzureichen; das ist 4 Tage her.']
])('due on %s, %i days left: %s', (on, daysLeft, sentence) => {
	expect(handInSentence({ on, daysLeft })).toBe(sentence);
});
