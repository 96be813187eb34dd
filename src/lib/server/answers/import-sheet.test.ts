import { describe, expect, test } from 'vitest';
import { emptyAnswer } from '#lib/domain/answers/index.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import type { TextTable } from '../tables/table.ts';
import { answerSheet } from './answer-sheet.ts';
import { saveAnswer } from './commands.ts';
import { checkAnswers, importAnswers } from './import-sheet.ts';
import { answersOf } from './queries.ts';

const round = { municipality: 'ahausen', round: 1 };

function answering(): Towns {
	const towns = openTowns();
	const here = { municipality: 'ahausen' };
	planRound(authorize(towns.as('coordinator'), 'rounds.plan', here), {
		title: 'Runde',
		instrumentId: towns.instrumentId,
		workshopOn: null,
		workshopPlace: ''
	});
	moveRound(authorize(towns.as('coordinator'), 'rounds.move', round), {
		from: 'planned',
		to: 'answering',
		note: ''
	});
	return towns;
}

const edit = (towns: Towns) => authorize(towns.as('coordinator'), 'answers.edit', round);
const read = (towns: Towns) => answersOf(edit(towns));

/** The sheet with cells of its first question changed, by their heads. */
function filledIn(sheet: TextTable, cells: Record<string, string>): TextTable {
	const [first, ...rest] = sheet.rows;
	const changed = sheet.head.map((head, at) => cells[head] ?? first?.[at] ?? '');
	return { head: sheet.head, rows: [changed, ...rest] };
}

describe('a field as a sheet', () => {
	test('what a department filled in is saved; the rest stays', () => {
		const towns = answering();
		const sheet = answerSheet(edit(towns), 'f6');
		const filled = filledIn(sheet, { Antwort: 'begonnen', Beleg: 'Protokoll vom Mai' });
		const { done, plan } = importAnswers(edit(towns), 'f6', filled, false);
		expect(done).toBe(true);
		expect(plan.rows.filter(({ outcome }) => outcome === 'change')).toHaveLength(1);
		expect([...read(towns).values()].map(({ content }) => content)).toEqual([
			{ ...emptyAnswer, kind: 'level', level: 2, evidence: 'Protokoll vom Mai' }
		]);
		expect(
			importAnswers(edit(towns), 'f6', answerSheet(edit(towns), 'f6'), false).plan.rows.every(
				({ outcome }) => outcome === 'unchanged'
			)
		).toBe(true);
	});

	test('of two answers both are shown, and none is overwritten', () => {
		const towns = answering();
		const sheet = answerSheet(edit(towns), 'f6');
		const key = sheet.rows[0]?.[0] ?? '';
		const sent = { ...emptyAnswer, kind: 'level', level: 4 } as const;
		saveAnswer(edit(towns), key, { seenVersion: 0, touched: true, sent });
		const filled = filledIn(sheet, { Antwort: 'in Planung' });
		const { conflicts, done } = importAnswers(edit(towns), 'f6', filled, false);
		expect(done).toBe(false);
		expect(conflicts).toMatchObject([{ row: 2, theirs: { level: 4 }, ours: { level: 1 } }]);
		importAnswers(edit(towns), 'f6', filled, true);
		expect(read(towns).get(key)?.content.level).toBe(4);
	});

	test('without the mark of what was seen, an answer that is here already stays', () => {
		const towns = answering();
		const sheet = answerSheet(edit(towns), 'f6');
		const [first = '', second = ''] = sheet.rows.map((row) => row[0]);
		const sent = { ...emptyAnswer, kind: 'level', level: 4 } as const;
		saveAnswer(edit(towns), first, { seenVersion: 0, touched: true, sent });
		const bare = {
			head: ['Schlüssel', 'Antwort'],
			rows: [
				[first, 'in Planung'],
				[second, 'begonnen']
			]
		};
		const { conflicts } = importAnswers(edit(towns), 'f6', bare, true);
		expect(conflicts).toMatchObject([{ theirs: { level: 4 }, ours: { level: 1 } }]);
		expect(read(towns).get(first)?.content.level).toBe(4);
		expect(read(towns).get(second)?.content.level).toBe(2);
	});

	test.each([
		[{ Antwort: 'ganz gut' }, 'choice', 'unknown-choice'],
		[{ Schlüssel: 'leitbild.1' }, 'key', 'unknown-question'],
		[{ 'Link zum Beleg': 'javascript:1' }, 'evidenceLink', 'unreadable'],
		[{ Notiz: 'x'.repeat(3_000) }, 'note', 'too-long']
	])('%j is refused in %s', (cells, column, code) => {
		const towns = answering();
		const filled = filledIn(answerSheet(edit(towns), 'f6'), cells);
		const { plan } = checkAnswers(edit(towns), 'f6', filled);
		expect(plan.rows[0]).toMatchObject({ outcome: 'refused', problems: [{ column, code }] });
		expect(read(towns).size).toBe(0);
	});

	test.each([
		['fest etabliert', { kind: 'level', level: 4 }],
		['3', { kind: 'level', level: 3 }],
		['Kann ich nicht beurteilen', { kind: 'cannot-judge' }],
		['Trifft nicht zu', { kind: 'not-applicable' }]
	])('%j is an answer', (choice, expected) => {
		const towns = answering();
		const filled = filledIn(answerSheet(edit(towns), 'f6'), { Antwort: choice });
		importAnswers(edit(towns), 'f6', filled, false);
		expect([...read(towns).values()][0]?.content).toMatchObject(expected);
	});
});
