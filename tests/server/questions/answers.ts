import * as answers from '#lib/server/answers/queries.ts';
import * as answerTable from '#lib/server/answers/answer-sheet.ts';
import * as answerSheet from '#lib/server/answers/sheet.ts';
import { inRound, type Questions } from './asking.ts';

/** What the room `answers` is asked. */
export const answersQuestions: Questions = {
	'answers/queries.answersOf': (...at) => answers.answersOf(inRound(...at, 'answers.view')),
	'answers/queries.repliesOf': (...at) => answers.repliesOf(inRound(...at, 'results.view')),
	'answers/queries.repliesAmong': 'pure',
	'answers/queries.storedAnswers': (...at) => {
		const { database, round } = inRound(...at, 'answers.view');
		return answers.storedAnswers(database, round.id);
	},
	'answers/answer-sheet.answerSheet': (...at) =>
		answerTable.answerSheet(inRound(...at, 'answers.edit', 2), 'f6'),
	'answers/answer-sheet.choiceText': 'pure',
	'answers/sheet.sheetOf': (...at) =>
		answerSheet.sheetOf(inRound(...at, 'answers.view'), 'f6', 'de'),
	'answers/sheet.sheetAnswer': 'pure'
};
