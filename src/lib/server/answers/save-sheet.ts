import {
	answerSchema,
	emptyAnswer,
	fingerprintOf,
	textLimits,
	type AnswerContent
} from '#lib/domain/answers/index.ts';
import { fieldByKey, highestLevel, questionsOf } from '#lib/domain/instrument/index.ts';
import type { Problem } from '#lib/forms/problem.ts';
import type { RoundAccess } from '../access/access.ts';
import { readSeen, seenToken } from '../edits/seen.ts';
import { problemsIn, typedIn } from '../edits/sheet-form.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { saveAnswer } from './commands.ts';
import { sheetAnswer, type SheetAnswer } from './sheet.ts';

const parts = ['choice', 'reason', 'evidence', 'evidenceLink', 'note'] as const;
type Part = (typeof parts)[number];

/** What somebody typed for one question, as it stood in the form. */
export type Typed = Record<Part, string>;

export type QuestionOutcome =
	| { kind: 'saved' | 'unchanged'; seen: string }
	| { kind: 'conflict'; theirs: SheetAnswer; typed: Typed }
	| { kind: 'invalid'; problems: Partial<Record<Part, Problem>>; typed: Typed };

/**
 * Saves the questions of a field that a form holds: all of them from a page without JavaScript, one
 * from a page that saves as you go. Each is saved, refused or left alone for itself.
 */
export function saveSheet(
	access: RoundAccess<'answers.edit'>,
	fieldKey: string,
	form: FormData
): Record<string, QuestionOutcome> {
	const instrument = instrumentOf(access);
	const field = fieldByKey(instrument, fieldKey);
	const schema = answerSchema(highestLevel(instrument));
	const outcomes: Record<string, QuestionOutcome> = {};
	for (const { key } of field ? questionsOf(field) : []) {
		const seen = form.get(`${key}:seen`);
		if (typeof seen !== 'string') continue;
		const typed = typedIn(form, key, parts);
		const parsed = schema.safeParse(typed);
		if (!parsed.success) {
			outcomes[key] = { kind: 'invalid', problems: problemsOf(parsed.error.issues, typed), typed };
			continue;
		}
		const { choice, ...texts } = parsed.data;
		outcomes[key] = save(access, key, seen, { ...emptyAnswer, ...choice, ...texts }, typed);
	}
	return outcomes;
}

function save(
	access: RoundAccess<'answers.edit'>,
	key: string,
	seen: string,
	sent: AnswerContent,
	typed: Typed
): QuestionOutcome {
	const read = readSeen(seen, fingerprintOf(sent));
	if (!read) return { kind: 'invalid', problems: { choice: { code: 'choice' } }, typed };
	const outcome = saveAnswer(access, key, { ...read, sent });
	switch (outcome.kind) {
		case 'saved':
			return { kind: 'saved', seen: seenToken(outcome.version, fingerprintOf(sent)) };
		case 'unchanged':
			return { kind: 'unchanged', seen };
		case 'conflict':
			return { kind: 'conflict', theirs: sheetAnswer(outcome.theirs), typed };
		case 'unknown':
			return { kind: 'invalid', problems: { choice: { code: 'choice' } }, typed };
	}
}

/** A union tells nothing about its branches: the link is too long, or no address. */
function problemsOf(issues: Parameters<typeof problemsIn>[0], typed: Typed) {
	const problems = problemsIn(issues, typed, parts);
	if (!problems.evidenceLink) return problems;
	const max = textLimits.evidenceLink;
	const count = typed.evidenceLink.length;
	const evidenceLink: Problem = count > max ? { code: 'too-long', max, count } : { code: 'url' };
	return { ...problems, evidenceLink };
}
