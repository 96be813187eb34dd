import {
	criteriaOf,
	criterionByKey,
	fieldOf,
	type Instrument,
	type Localized
} from '#lib/domain/instrument/index.ts';
import type { SelfView } from '#lib/domain/scoring/index.ts';
import {
	byDisagreement,
	itemAtHand,
	nextWaiting,
	type AgendaOrder
} from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { consensusOf } from '../consensus/queries.ts';
import { sheetConsensus, type SheetConsensus } from '../consensus/sheet.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { resultsOf } from '../results/queries.ts';
import type { Thread } from '#lib/domain/review/entries.ts';
import { adviceOf, threadsAbout, type FieldAdvice } from './advice.ts';
import { notesOf, type Note } from './notes.ts';
import type { Workshop } from './queries.ts';
import { consoleView, type ConsoleItem, type ConsoleView } from './console-view.ts';

/** A part of the agenda: a field, or all of it where it is sorted by disagreement. */
export interface AgendaPart {
	field: Localized | null;
	/** The time boxes of the part together, in minutes. */
	minutes: number;
	items: (ConsoleItem & { title: Localized })[];
}

/** The item that the console has at hand. Before the reveal there is no level in it. */
export interface ChosenItem extends ConsoleItem {
	field: string;
	title: Localized;
	plain: Localized;
	/** Only once revealed: nobody shall be led by it before. */
	self: SelfView | null;
	/** Only once revealed. */
	recorded: SheetConsensus | null;
	/** Only once closed, so that no note can be set against a vote that has just come in. */
	notes: Note[];
	/** What project staff and the municipality wrote to each other about it. */
	threads: Thread[];
	/** The item to go on with. */
	next: string | null;
}

/** Everything a console shows, before it is put into words and pictures. */
export interface ConsoleData {
	view: ConsoleView;
	agenda: AgendaPart[];
	chosen: ChosenItem | null;
	/** Criteria that are not on the agenda, by field. */
	addable: { field: Localized; criteria: { key: string; title: Localized }[] }[];
	/** What project staff said; criteria that are on the agenda are left out. */
	advice: FieldAdvice[];
}

/** @param chosenId the item asked for; `next` and unknown ones lead to what is at hand */
export function consoleData(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	{ chosenId, order }: { chosenId: string | null; order: AgendaOrder }
): ConsoleData {
	const instrument = instrumentOf(access);
	const view = consoleView(access.database, workshop);
	const agenda = agendaOf(instrument, view.items, order);
	const listed = agenda.flatMap(({ items }) => items);
	const item = listed.find(({ id }) => id === chosenId) ?? itemAtHand(listed);
	const next = item && nextWaiting(listed, item.id);
	const taken = new Set(view.items.map(({ criterionKey }) => criterionKey));
	return {
		view,
		agenda,
		chosen: item ? { ...chosenItem(access, workshop, item), next: next?.id ?? null } : null,
		addable: instrument.fields.flatMap((field) => {
			const criteria = criteriaOf(field).filter(({ key }) => !taken.has(key));
			return criteria.length > 0
				? [{ field: field.title, criteria: criteria.map(({ key, title }) => ({ key, title })) }]
				: [];
		}),
		advice: adviceOf(access).map(({ criteria, ...said }) => ({
			...said,
			criteria: criteria.filter(({ key }) => !taken.has(key))
		}))
	};
}

function agendaOf(
	instrument: Instrument,
	items: readonly ConsoleItem[],
	order: AgendaOrder
): AgendaPart[] {
	if (order === 'disagreement') {
		return [partOf(instrument, null, byDisagreement(items))];
	}
	const byField = Map.groupBy(items, ({ criterionKey }) => fieldOf(instrument, criterionKey));
	return [...byField].map(([field, own]) => partOf(instrument, field?.title ?? null, own));
}

function partOf(
	instrument: Instrument,
	field: Localized | null,
	items: readonly ConsoleItem[]
): AgendaPart {
	return {
		field,
		minutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
		items: items.map((item) => ({
			...item,
			title: criterionByKey(instrument, item.criterionKey)?.title ?? nameless
		}))
	};
}

const nameless: Localized = { de: '–', en: '–' };

function chosenItem(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	item: ConsoleItem
): Omit<ChosenItem, 'next'> {
	const key = item.criterionKey;
	const { instrument, profile } = resultsOf(access);
	const criterion = criterionByKey(instrument, key);
	const revealed = item.state === 'revealed';
	const closed = revealed || item.state === 'closed';
	return {
		...item,
		field: fieldOf(instrument, key)?.key ?? '',
		title: criterion?.title ?? nameless,
		plain: criterion?.plain ?? nameless,
		self: revealed ? (profile.criteria.get(key)?.self ?? null) : null,
		recorded: revealed ? sheetConsensus(consensusOf(access).get(key)) : null,
		threads: threadsAbout(access, key),
		notes: closed
			? notesOf(access, workshop).filter(({ criterionKey }) => criterionKey === key)
			: []
	};
}
