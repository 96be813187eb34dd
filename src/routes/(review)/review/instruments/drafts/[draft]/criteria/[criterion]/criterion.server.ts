import {
	criteriaOf,
	elementsOf,
	fieldOf,
	type Field,
	type Instrument
} from '#lib/domain/instrument/index.ts';
import { elementTitle } from '#lib/i18n/instruments.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { OpenDraft } from '#lib/server/instrument/drafts.ts';
import { groupsOf, type LeafSection } from '../../../../fields.server.ts';

/** The form of a criterion and its questions. */
export function criterionSections(draft: OpenDraft, field: Field, key: string): LeafSection[] {
	const elements = elementsOf({ ...draft.instrument, fields: [field] });
	const criterion = elements.find((one) => one.kind === 'criterion' && one.key === key);
	if (!criterion) return [];
	const group = groupsOf(draft);
	const part = (id: string, title: string, text: string | null, wanted: RegExp) => ({
		id,
		title,
		text,
		groups: [group(criterion, (leaf) => wanted.test(leaf))]
	});
	const questions = elements
		.filter((one) => one.kind === 'question' && one.parent === key)
		.map((question, index) => ({
			id: question.key,
			title: m.instruments_question_no({ number: index + 1 }),
			text: elementTitle(question),
			groups: [group(question)]
		}));
	const [descriptors, suggestions] = [/^descriptors\./, /^suggestions\./];
	return [
		part('texts', m.instruments_texts(), null, /^(?!descriptors|suggestions)/),
		...questions,
		part('descriptors', m.instruments_descriptors(), m.instruments_descriptors_text(), descriptors),
		part('suggestions', m.instruments_suggestions(), m.instruments_suggestions_text(), suggestions)
	];
}

/** Where a criterion can be moved to: all goals, and its own. */
export function goalsFor(instrument: Instrument, key: string) {
	const home = fieldOf(instrument, key)?.goals.find(({ criteria }) =>
		criteria.some((criterion) => criterion.key === key)
	);
	const goals = instrument.fields.flatMap(({ goals }) => goals);
	return {
		home: home?.key ?? '',
		goals: goals.map((goal) => ({ value: goal.key, label: `${goal.key} ${textOf(goal.title)}` }))
	};
}

/** The criterion that follows in the same field; null after the last. */
export function nextCriterion(field: Field, key: string) {
	const criteria = criteriaOf(field);
	const next = criteria[criteria.findIndex((one) => one.key === key) + 1];
	return next ? { key: next.key, title: textOf(next.title) || next.title.de || next.key } : null;
}
