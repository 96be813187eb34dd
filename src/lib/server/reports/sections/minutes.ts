import { m } from '#lib/i18n/paraglide/messages.js';
import type { CriterionWords } from '../../workshop/minutes-criterion-words.ts';
import type { MinutesWords } from '../../workshop/minutes-words.ts';
import { ofRound } from '../builder.ts';
import type { Block, ReportTable } from '../content.ts';
import { minutesIn } from '../reading.ts';

/** What the workshop of a round came to. */
export const minutes = ofRound({
	key: 'minutes',
	kinds: ['minutes'],
	byDefault: true,
	ability: 'minutes.view',
	label: m.minutes_title,
	from: (access, asking) => {
		const found = minutesIn(access, asking);
		if (!found) return null;
		const { agenda } = found.words;
		const results = found.minutes.fields.flatMap(({ criteria }) => criteria);
		const agreed = results.filter(({ result }) => result.consensus?.kind === 'agreed').length;
		const statement = m.reports_slide_minutes({ agreed, all: agenda.length });
		const table = agendaTable(found.words);
		return {
			blocks: minutesBlocks(found.words, table),
			slides: agenda.length === 0 ? [] : [{ statement, body: { kind: 'table', table } }]
		};
	}
});

/** The same words as on the page, in the same order. */
function minutesBlocks(words: MinutesWords, table: ReportTable): Block[] {
	return [
		...(words.running ? [{ kind: 'paragraph', text: m.minutes_running() } as const] : []),
		...attendanceBlocks(words),
		{ kind: 'heading', level: 3, text: m.minutes_agenda() },
		words.agenda.length === 0
			? { kind: 'paragraph', text: m.minutes_agenda_empty() }
			: { kind: 'table', table },
		...words.fields.flatMap((field): Block[] => [
			{ kind: 'heading', level: 3, text: field.title },
			...field.criteria.flatMap(criterionBlocks)
		]),
		{ kind: 'heading', level: 3, text: m.minutes_next() },
		...nextBlocks(words)
	];
}

function attendanceBlocks({ attendance }: MinutesWords): Block[] {
	if (attendance.length === 0) return [];
	const tables = attendance.flatMap(({ heading, rows }, index): Block[] => [
		{ kind: 'heading', level: 3, text: heading },
		{
			kind: 'table',
			table: {
				key: `participants-${index + 1}`,
				title: heading,
				columns: [
					{ label: m.minutes_perspective(), kind: 'text', share: 1 },
					{ label: m.minutes_people(), kind: 'text' }
				],
				rows: rows.map(({ label, count }) => [label, count])
			}
		}
	]);
	return [...tables, { kind: 'paragraph', text: m.minutes_participants_protected() }];
}

function agendaTable({ agenda }: MinutesWords): ReportTable {
	return {
		key: 'agenda',
		title: m.minutes_agenda(),
		columns: [
			{ label: m.minutes_field(), kind: 'text', share: 1.2 },
			{ label: m.minutes_criterion(), kind: 'text', share: 1.5 },
			{ label: m.minutes_result(), kind: 'text', share: 1.2 },
			{ label: m.minutes_origin(), kind: 'text' }
		],
		rows: agenda.map(({ field, criterion, result, origin }) => [field, criterion, result, origin])
	};
}

function criterionBlocks(criterion: CriterionWords): Block[] {
	const { title, plain, result, origin, voters, room, perspectives, positions, notes } = criterion;
	return [
		{ kind: 'heading', level: 4, text: title },
		{ kind: 'paragraph', text: plain },
		{
			kind: 'terms',
			terms: [
				{ label: m.minutes_result(), text: origin ? `${result} – ${origin}` : result },
				...positions.filter(({ label }) => label !== ''),
				{ label: voters, text: room.join('\n') }
			]
		},
		...(perspectives.length > 0
			? [{ kind: 'table', table: perspectiveTable(criterion) } as const]
			: []),
		...positions
			.filter(({ label }) => label === '')
			.map(({ text }) => ({ kind: 'paragraph', text }) as const),
		...(notes.length > 0 ? [{ kind: 'terms', terms: notes.map(noteTerm) } as const] : [])
	];
}

function perspectiveTable({ key, title, perspectives }: CriterionWords): ReportTable {
	return {
		key: `perspectives-${key}`,
		title: m.minutes_perspectives({ criterion: title }),
		columns: [
			{ label: m.results_perspective(), kind: 'text', share: 1 },
			{ label: m.results_median_and_agreement(), kind: 'text', share: 1 }
		],
		rows: perspectives.map(({ label, words }) => [label, words])
	};
}

function noteTerm({ label, said }: CriterionWords['notes'][number]) {
	return { label: `${m.minutes_notes()}: ${label}`, text: said.map(({ text }) => text).join('\n') };
}

function nextBlocks({ next, agenda }: MinutesWords): Block[] {
	const none = next.open.length === 0 && agenda.length > 0;
	return [
		...next.open.flatMap(({ label, criteria }): Block[] => [
			{ kind: 'heading', level: 4, text: label },
			{ kind: 'list', items: criteria.map((text) => ({ text, details: [] })) }
		]),
		...(none ? [{ kind: 'paragraph', text: m.minutes_next_nothing() } as const] : []),
		{ kind: 'paragraph', text: next.round }
	];
}
