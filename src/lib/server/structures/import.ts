import {
	cellsOf,
	columnsIn,
	mayImport,
	requiredColumns,
	structureColumns,
	yesOrNo,
	type ImportPlan,
	type PlannedRow,
	type RowProblem,
	type StructureColumn
} from '#lib/domain/exchange/index.ts';
import { structureSchema, type StructureContent } from '#lib/domain/structures/content.ts';
import { headWords, kindBehind, kindWord, structureHead } from '#lib/i18n/exchange.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MunicipalityAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { record } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import type { TextTable } from '../tables/table.ts';
import { storedStructures, structuresOf, type Structure } from './queries.ts';
import { insertStructure, updateStructure } from './write.ts';

type Import = MunicipalityAccess<'measures.import'>;

interface Write {
	stored: Structure | undefined;
	content: StructureContent;
	ended: boolean;
}

/** All bodies as a sheet. */
export function structureSheet(access: MunicipalityAccess<'structures.view'>): TextTable {
	return {
		head: structureColumns.map(structureHead),
		rows: structuresOf(access).map(({ content, endedAt }) => [
			content.name,
			kindWord(content.kind),
			content.purpose,
			content.contactFunction,
			endedAt ? m.exchange_yes() : m.exchange_no()
		])
	};
}

/** What a sheet would change. Nothing is written. */
export function checkStructures(access: Import, table: TextTable): ImportPlan<StructureColumn> {
	return access.database.transaction((transaction) => planned(transaction, access, table).plan);
}

/** Reads a sheet in, all of it or nothing; with `onlyGood`, all rows without a mistake. */
export function importStructures(access: Import, table: TextTable, onlyGood: boolean) {
	return change(access, (transaction) => {
		const { plan, writes } = planned(transaction, access, table);
		if (!mayImport(plan, onlyGood)) return { result: { plan, done: false }, trace: null };
		for (const write of writes) written(transaction, access, write);
		const subject = `structures:${writes.length}`;
		const trace = writes.length > 0 ? ({ action: 'structures.imported', subject } as const) : null;
		return { result: { plan, done: true }, trace };
	});
}

function planned(transaction: Transaction, access: Import, { head, rows }: TextTable) {
	const found = columnsIn(head, headWords.structures, requiredColumns.structures);
	const { problems, ignored } = found;
	const writes: Write[] = [];
	if (problems.length > 0) return { plan: { head: problems, ignored, rows: [] }, writes };
	const stored = storedStructures(transaction, access.municipality.id);
	const read = rows.map((row) => cellsOf(row, found));
	// Of two bodies by one name, one has ended.
	const bodyOf = ({ name = '', ended = '' }: (typeof read)[number]) =>
		JSON.stringify([name, yesOrNo(ended)]);
	const named = read.map(bodyOf);
	const plans = read.map((cells, index): PlannedRow<StructureColumn> => {
		const place = { row: index + 2, label: cells.name ?? '' };
		const namesakes = stored.filter(({ content }) => content.name === cells.name);
		const meant = yesOrNo(cells.ended ?? '') ?? false;
		const known = namesakes.find(({ endedAt }) => (endedAt !== null) === meant) ?? namesakes[0];
		const row = structureIn(cells, known);
		if (named.indexOf(bodyOf(cells)) !== named.lastIndexOf(bodyOf(cells))) {
			row.problems.push({ column: 'name', code: 'twice' });
		}
		if (row.problems.length > 0 || !row.write) {
			return { ...place, outcome: 'refused', problems: row.problems };
		}
		const columns = (['kind', 'purpose', 'contactFunction'] as const).filter(
			(column) => known && known.content[column] !== row.write?.content[column]
		);
		if (known && columns.length === 0) return { ...place, outcome: 'unchanged' };
		writes.push(row.write);
		return known ? { ...place, outcome: 'change', columns } : { ...place, outcome: 'create' };
	});
	return { plan: { head: [], ignored, rows: plans }, writes };
}

function structureIn(
	cells: Partial<Record<StructureColumn, string>>,
	stored: Structure | undefined
): { problems: RowProblem<StructureColumn>[]; write?: Write } {
	const problems: RowProblem<StructureColumn>[] = [];
	const kind = kindBehind(cells.kind ?? '');
	if (!kind) problems.push({ column: 'kind', code: 'unknown-kind', value: cells.kind ?? '' });
	const here = stored?.endedAt != null;
	const ended = cells.ended === undefined ? here : yesOrNo(cells.ended);
	if (ended === null) problems.push({ column: 'ended', code: 'yes-or-no' });
	else if (stored && ended !== here) problems.push({ column: 'ended', code: 'ended' });
	const { purpose = stored?.content.purpose ?? '', name = '' } = cells;
	const contactFunction = cells.contactFunction ?? stored?.content.contactFunction ?? '';
	const parsed = structureSchema.safeParse({ name, kind, purpose, contactFunction });
	for (const { path } of parsed.error?.issues ?? []) {
		const column = structureColumns.find((one) => one === path[0]) ?? 'name';
		if (problems.some((known) => known.column === column)) continue;
		problems.push({ column, code: (cells[column] ?? '') === '' ? 'required' : 'too-long' });
	}
	if (!parsed.success || problems.length > 0) return { problems };
	return { problems, write: { stored, content: parsed.data, ended: ended ?? false } };
}

function written(
	transaction: Transaction,
	access: Import,
	{ stored, content, ended }: Write
): void {
	if (stored) updateStructure(transaction, stored, content);
	const id = stored?.id ?? insertStructure(transaction, access, content, ended);
	const action = stored ? 'structure.edited' : 'structure.recorded';
	record(transaction, access, { action, subject: `structure:${id}`, contents: content });
}
