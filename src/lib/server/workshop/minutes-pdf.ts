import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { typstDocument } from '../pdf/document.ts';
import { heading, lead, list, paragraph, table, terms } from '../pdf/markup.ts';
import type { CriterionWords } from './minutes-criterion-words.ts';
import type { MinutesWords } from './minutes-words.ts';

/** The minutes as Typst markup: the same words as on the page, in the same order. */
export function minutesMarkup(
	words: MinutesWords,
	{ municipality, round, now }: { municipality: string; round: string; now: Date }
): string {
	const title = `${words.title}: ${municipality}, ${round}`;
	const footer = words.demo ? `${title} – ${m.minutes_demo()}` : title;
	const frame = { title, author: municipality, language: getLocale(), date: now, footer };
	return typstDocument({ ...frame, page: m.minutes_page() }, [
		heading(1, words.title),
		terms(words.facts.map(({ label, value }) => ({ label, text: value }))),
		...(words.running ? [paragraph(m.minutes_running())] : []),
		...attendanceParts(words),
		heading(2, m.minutes_agenda()),
		...agendaParts(words),
		...words.fields.flatMap((field) => [
			heading(2, field.title),
			...field.criteria.flatMap(criterionParts)
		]),
		heading(2, m.minutes_next()),
		...words.next.open.flatMap(({ label, criteria }) => [heading(3, label), list(criteria)]),
		...(words.next.open.length === 0 && words.agenda.length > 0
			? [paragraph(m.minutes_next_nothing())]
			: []),
		paragraph(words.next.round),
		heading(2, m.minutes_protection()),
		paragraph(words.protection),
		paragraph(words.instrument)
	]);
}

function attendanceParts({ attendance }: MinutesWords): string[] {
	if (attendance.length === 0) return [];
	return [
		...attendance.flatMap(({ heading: title, rows }) => [
			heading(2, title),
			table(
				['1fr', 'auto'],
				[m.minutes_perspective(), m.minutes_people()],
				rows.map(({ label, count }) => [label, count])
			)
		]),
		paragraph(m.minutes_participants_protected())
	];
}

function agendaParts({ agenda }: MinutesWords): string[] {
	if (agenda.length === 0) return [paragraph(m.minutes_agenda_empty())];
	return [
		table(
			['1.2fr', '1.5fr', '1.2fr', 'auto'],
			[m.minutes_field(), m.minutes_criterion(), m.minutes_result(), m.minutes_origin()],
			agenda.map(({ field, criterion, result, origin }) => [field, criterion, result, origin])
		)
	];
}

function criterionParts(criterion: CriterionWords): string[] {
	const { title, plain, result, origin, voters, room, perspectives, positions, notes } = criterion;
	return [
		heading(3, title),
		paragraph(plain),
		terms([
			{ label: m.minutes_result(), text: origin ? `${result} – ${origin}` : result },
			...positions.filter(({ label }) => label !== ''),
			{ label: voters, text: room.join('\n') }
		]),
		...(perspectives.length > 0
			? [
					table(
						['1fr', '1fr'],
						[m.results_perspective(), m.results_median_and_agreement()],
						perspectives.map(({ label, words }) => [label, words])
					)
				]
			: []),
		...positions.filter(({ label }) => label === '').map(({ text }) => paragraph(text)),
		...(notes.length > 0 ? [heading(4, m.minutes_notes())] : []),
		...notes.flatMap(({ label, texts }) => [lead(label), list(texts)])
	];
}
