import {
	descriptorOf,
	fieldByKey,
	highestLevel,
	type Criterion,
	type Field,
	type Instrument,
	type Localized
} from '#lib/domain/instrument/index.ts';
import { includesField } from '#lib/domain/access/index.ts';
import { emptyAnswer, fingerprintOf, type AnswerContent } from '#lib/domain/answers/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { answersOf, type StoredAnswer } from './queries.ts';
import { seenToken } from '../edits/seen.ts';

export interface SheetAnswer {
	content: AnswerContent;
	/** What the form carries to say which version its editor saw. */
	seen: string;
	unit: string;
	updatedAt: Date | null;
}

export interface SheetQuestion {
	key: string;
	text: string;
	hint: string;
	answer: SheetAnswer;
}

export interface SheetCriterion {
	key: string;
	title: string;
	plain: string;
	evidence: string;
	/** What each level means, lowest first; empty where the scale's own words say it. */
	descriptors: string[];
	questions: SheetQuestion[];
}

/** One field of the questionnaire, in one language, with what was answered. */
export interface Sheet {
	key: string;
	title: string;
	summary: string;
	/** The words of the levels, lowest first. */
	levels: string[];
	goals: { key: string; title: string; criteria: SheetCriterion[] }[];
	/** The fields before and after it, within what the access reaches. */
	previous: { key: string; title: string } | null;
	next: { key: string; title: string } | null;
}

/** The sheet of a field; undefined if there is no such field or it is not within this access. */
export function sheetOf(
	access: RoundAccess<'answers.view'>,
	fieldKey: string,
	locale: keyof Localized
): Sheet | undefined {
	const instrument = instrumentOf(access);
	const field = fieldByKey(instrument, fieldKey);
	if (!field || !includesField(access.fields, fieldKey)) return undefined;
	const stored = answersOf(access);
	const reachable = instrument.fields.filter(({ key }) => includesField(access.fields, key));
	const index = reachable.indexOf(field);
	const neighbour = (other: Field | undefined) =>
		other ? { key: other.key, title: other.title[locale] } : null;
	return {
		key: field.key,
		title: field.title[locale],
		summary: field.summary[locale],
		levels: instrument.scale.map(({ label }) => label[locale]),
		goals: field.goals.map(({ key, title, criteria }) => ({
			key,
			title: title[locale],
			criteria: criteria.map((criterion) => criterionOf(instrument, criterion, stored, locale))
		})),
		previous: neighbour(reachable[index - 1]),
		next: neighbour(reachable[index + 1])
	};
}

function criterionOf(
	instrument: Instrument,
	criterion: Criterion,
	stored: ReadonlyMap<string, StoredAnswer>,
	locale: keyof Localized
): SheetCriterion {
	const levels = [...Array(highestLevel(instrument) + 1).keys()];
	return {
		key: criterion.key,
		title: criterion.title[locale],
		plain: criterion.plain[locale],
		evidence: criterion.evidence[locale],
		descriptors: levels.map((level) => descriptorOf(instrument, criterion, level)?.[locale] ?? ''),
		questions: criterion.questions.map(({ key, text, hint }) => ({
			key,
			text: text[locale],
			hint: hint?.[locale] ?? '',
			answer: sheetAnswer(stored.get(key))
		}))
	};
}

/** An answer as a form shows it; nothing stored is an empty answer of version 0. */
export function sheetAnswer(stored: StoredAnswer | undefined): SheetAnswer {
	const content = stored?.content ?? emptyAnswer;
	return {
		content,
		seen: seenToken(stored?.version ?? 0, fingerprintOf(content)),
		unit: stored?.unit ?? '',
		updatedAt: stored?.updatedAt ?? null
	};
}
