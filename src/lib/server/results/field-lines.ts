import { bandOf } from '#lib/domain/instrument/index.ts';
import { changeNote } from '#lib/domain/results/index.ts';
import { shownScore } from '#lib/domain/scoring/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { changeWords, fieldOriginLabel, fieldStatusLabel } from '#lib/i18n/results.ts';
import type { Compared } from './compared.ts';
import { fieldIn } from './profile-rows.ts';

/** The seven fields of a round as the results page lists them. */
export function fieldLines({ current, before, changes }: Compared) {
	const { instrument, profile } = current;
	return instrument.fields.flatMap(({ key, title }) => {
		const field = fieldIn(profile.fields, key);
		if (!field) return [];
		const was = fieldIn(before?.profile.fields, key);
		const change = changes?.fields.get(key) ?? { kind: 'none' };
		return {
			key,
			title: textOf(title),
			value: field.score === null ? null : shownScore(field.score),
			band: field.score === null ? null : textOf(bandOf(instrument, field.score).label),
			status: fieldStatusLabel(field),
			origin: field.origin && fieldOriginLabel(field),
			contested: field.contested,
			change: changeWords(change, changeNote(change, was, field))
		};
	});
}

/** What the round amounts to over all fields, in one sentence. */
export function overallSentence({ current, before, changes }: Compared): string {
	const { overall } = current.profile;
	if (overall === null) return m.results_overall_missing();
	const score = shownScore(overall);
	const words = changes && changeWords(changes.overall, null);
	if (!before || !words) return `${m.results_overall({ score })}.`;
	const change = { score, title: before.round.title, change: words.text };
	return `${m.results_overall_change(change)}.`;
}
