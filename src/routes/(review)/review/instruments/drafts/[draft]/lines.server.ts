import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { OpenDraft } from '#lib/server/instrument/drafts.ts';
import { marksOf } from '../../marks.server.ts';

/** The fields of a draft, each with its extent and what of it differs from the version before. */
export function fieldLines(draft: OpenDraft) {
	const marks = marksOf(draft);
	const words = (key: string): string | null => {
		if (marks.fields.get(key) === 'new') return m.instruments_mark_new();
		const count = marks.countIn(key);
		if (count === 1) return m.instruments_mark_criteria_one();
		if (count > 1) return m.instruments_mark_criteria({ count });
		return marks.fields.has(key) ? m.instruments_mark_other() : null;
	};
	return {
		frameMark: marks.frame ? m.instruments_mark_changed() : null,
		fields: draft.instrument.fields.map(({ key, title, goals }) => {
			const criteria = goals.flatMap((goal) => goal.criteria);
			return {
				key,
				title: textOf(title) || title.de || key,
				goals: goals.length,
				criteria: criteria.length,
				questions: criteria.flatMap(({ questions }) => questions).length,
				mark: words(key)
			};
		})
	};
}
