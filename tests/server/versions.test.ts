import { describe, expect, test } from 'vitest';
import { readInstrument } from '#lib/domain/instrument/index.ts';
import { auditEvents, instruments } from '#lib/server/db/schema/index.ts';
import { arrangeDraft } from '#lib/server/instrument/arranging.ts';
import { beginDraft, discardDraft } from '#lib/server/instrument/drafting.ts';
import { draftById } from '#lib/server/instrument/drafts.ts';
import { readDraft, workbookOf } from '#lib/server/instrument/exchange.ts';
import { nameFormerKeys } from '#lib/server/instrument/former-keys.ts';
import { publishDraft } from '#lib/server/instrument/publishing.ts';
import { publishedVersion } from '#lib/server/instrument/published.ts';
import { writeLeaves } from '#lib/server/instrument/writing.ts';
import { openTowns } from '../support/town.ts';
import { inSpreadsheet } from './in-spreadsheet.ts';
import { baseOf, keepers, viewing } from './version-keepers.ts';

describe('a questionnaire that leaves the application and comes back', () => {
	test('as a workbook, unchanged', async () => {
		const towns = openTowns();
		keepers(towns);
		const base = baseOf(towns);
		const read = await readDraft(await workbookOf({ instrument: base, keys: {} }), base);
		if (!read.ok) expect.unreachable(JSON.stringify(read));
		expect(read.draft.instrument).toEqual({ ...base, version: '1.1' });
	});

	test('what is wrong is named by sheet, row and column', async () => {
		const towns = openTowns();
		keepers(towns);
		const base = baseOf(towns);
		const file = await inSpreadsheet(await workbookOf({ instrument: base, keys: {} }), (sheets) => {
			const { rows: questions } = sheets.get('Fragen')!;
			questions[3]![questions[0]!.indexOf('Gewicht')] = 'viel';
			questions[4]![questions[0]!.indexOf('Frage (englisch)')] = '';
			sheets.get('Ziele')!.rows[2]![0] = 'f99';
		});
		const read = await readDraft(file, base);
		if (read.ok || read.file !== null) expect.unreachable();
		expect(read.problems).toContainEqual({
			sheet: 'Fragen',
			row: 4,
			column: 'Gewicht',
			code: 'number',
			value: 'viel'
		});
		expect(read.problems).toContainEqual(
			expect.objectContaining({ sheet: 'Fragen', row: 5, column: 'Frage (englisch)' })
		);
		expect(read.problems).toContainEqual(
			expect.objectContaining({ sheet: 'Ziele', row: 3, column: 'Gehört zu', code: 'parent' })
		);
	});

	test('a file that is neither is refused', async () => {
		const towns = openTowns();
		keepers(towns);
		const base = baseOf(towns);
		expect(await readDraft(Buffer.from('%PDF'), base)).toEqual({ ok: false, file: 'not-json' });
		const json = Buffer.from(JSON.stringify({ ...base, version: '2.0' }));
		expect(await readDraft(json, base)).toMatchObject({ ok: true });
	});
});

describe('two people on one draft', () => {
	const name = 'criterion|orte|title.de';

	test('neither overwrites the other unseen, and both texts survive', () => {
		const towns = openTowns();
		const { one, other } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		expect(writeLeaves(one, id, 1, { [name]: 'Orte A' })).toEqual({ kind: 'saved', position: 2 });
		expect(writeLeaves(other, id, 1, { [name]: 'Orte B' })).toMatchObject({
			kind: 'refused',
			why: {
				names: [name],
				theirs: { [name]: 'Orte A' },
				merged: { [name]: 'Orte B' },
				position: 2
			}
		});
		expect(draftById(one, id)?.position).toBe(2);
		expect(writeLeaves(other, id, 2, { [name]: 'Orte B' })).toMatchObject({ kind: 'saved' });
	});

	test('different texts of one form go together', () => {
		const towns = openTowns();
		const { one, other } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		const english = 'criterion|orte|title.en';
		const before = baseOf(towns).fields.flatMap(({ goals }) => goals.flatMap((g) => g.criteria));
		const { title } = before.find(({ key }) => key === 'orte')!;
		writeLeaves(one, id, 1, { [name]: 'Orte A', [english]: title.en });
		writeLeaves(other, id, 1, { [name]: title.de, [english]: 'Places B' });
		const now = draftById(one, id)!.instrument.fields.flatMap(({ goals }) =>
			goals.flatMap((goal) => goal.criteria)
		);
		expect(now.find(({ key }) => key === 'orte')?.title).toEqual({ de: 'Orte A', en: 'Places B' });
	});

	test('a draft is not given up while somebody else writes on it', () => {
		const towns = openTowns();
		const { one, other } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		writeLeaves(one, id, 1, { [name]: 'Orte A' });
		expect(discardDraft(other, id, 1)).toBe('moved');
		expect(discardDraft(other, id, 2)).toBe('discarded');
		expect(discardDraft(other, id, 2)).toBe('gone');
	});

	test('what was changed since is not removed unseen', () => {
		const towns = openTowns();
		const { one, other } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		writeLeaves(one, id, 1, { [name]: 'Orte A' });
		const remove = { act: 'remove', kind: 'criterion', key: 'orte' } as const;
		expect(arrangeDraft(other, id, 1, remove)).toEqual({ kind: 'refused', why: 'changed' });
		expect(arrangeDraft(other, id, 2, remove)).toEqual({ kind: 'saved', position: 3 });
		expect(writeLeaves(one, id, 2, { [name]: 'Orte C' })).toEqual({
			kind: 'refused',
			why: 'removed'
		});
	});
});

describe('what goes with something that is taken away', () => {
	test.each<[string, string, Parameters<typeof arrangeDraft>[3]]>([
		['the highest level', 'level|4|label.de', { act: 'remove-level' }],
		['a band', 'band|secure|label.de', { act: 'remove', kind: 'band', key: 'secure' }],
		[
			'a suggestion of a band',
			'criterion|orte|suggestions.secure.de',
			{ act: 'remove', kind: 'band', key: 'secure' }
		],
		[
			'a question of a field',
			'question|orte.1|text.de',
			{ act: 'remove', kind: 'field', key: 'f6' }
		]
	])('is not lost while somebody writes on it: %s', (_what, name, arrangement) => {
		const towns = openTowns();
		const { one, other } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		writeLeaves(one, id, 1, { [name]: 'eben geschrieben' });
		expect(arrangeDraft(other, id, 1, arrangement)).toEqual({ kind: 'refused', why: 'changed' });
		expect(arrangeDraft(other, id, 2, arrangement)).toEqual({ kind: 'saved', position: 3 });
	});

	test('two who match keys differently see each other', () => {
		const towns = openTowns();
		const { one, other } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		arrangeDraft(one, id, 1, { act: 'remove', kind: 'criterion', key: 'orte' });
		for (const title of ['Treffpunkte', 'Plätze']) {
			const addition = { kind: 'criterion', goal: '6.1', title } as const;
			arrangeDraft(one, id, 2, { act: 'add', addition });
		}
		expect(nameFormerKeys(one, id, 4, { orte: 'treffpunkte' })).toMatchObject({ kind: 'saved' });
		expect(nameFormerKeys(other, id, 4, { orte: 'plaetze' })).toEqual({
			kind: 'refused',
			why: { disputed: ['orte'], theirs: { orte: 'treffpunkte' } }
		});
		expect(nameFormerKeys(other, id, 5, { orte: 'plaetze' })).toMatchObject({ kind: 'saved' });
		expect(draftById(one, id)?.keys).toEqual({ orte: 'plaetze' });
	});

	test('a matched criterion that is removed takes its matching with it', () => {
		const towns = openTowns();
		const { one, publisher } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		arrangeDraft(one, id, 1, { act: 'remove', kind: 'criterion', key: 'orte' });
		const addition = { kind: 'criterion', goal: '6.1', title: 'Treffpunkte' } as const;
		arrangeDraft(one, id, 2, { act: 'add', addition });
		nameFormerKeys(one, id, 3, { orte: 'treffpunkte' });
		arrangeDraft(one, id, 4, { act: 'remove', kind: 'criterion', key: 'treffpunkte' });
		expect(draftById(one, id)?.keys).toEqual({});
		expect(publishDraft(publisher, id, 5)).toMatchObject({ kind: 'published' });
	});
});

describe('publishing', () => {
	test('ends the draft, leaves a trace, and nothing of it can be changed', () => {
		const towns = openTowns();
		const { one, publisher } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		const published = publishDraft(publisher, id, 1);
		if (published.kind !== 'published') expect.unreachable(published.kind);
		expect(publishDraft(publisher, id, 1)).toEqual({ kind: 'gone' });
		expect(writeLeaves(one, id, 1, { 'frame|arbeitsfassung|licence': 'x' })).toEqual({
			kind: 'gone'
		});
		const { instrument } = publishedVersion(viewing(towns), published.id)!;
		expect(readInstrument(instrument).ok).toBe(true);
		expect(instrument.formerly).toEqual([{ key: 'arbeitsfassung', version: '1.0', keys: {} }]);
		expect(() => towns.database.delete(instruments).run()).toThrow(/immutable/);
		const trail = towns.database.select().from(auditEvents).all();
		expect(trail.map(({ action }) => action)).toContain('instrument.published');
	});

	test('is refused while something is missing, after another change, and for a version that exists', () => {
		const towns = openTowns();
		const { one, publisher } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		writeLeaves(one, id, 1, { 'field|f1|title.en': '' });
		expect(publishDraft(publisher, id, 1)).toEqual({ kind: 'moved' });
		expect(publishDraft(publisher, id, 2)).toMatchObject({
			kind: 'invalid',
			problems: [{ path: 'fields.0.title.en', code: 'required' }]
		});
		writeLeaves(one, id, 2, {
			'field|f1|title.en': 'Steering',
			'frame|arbeitsfassung|version': '1.0'
		});
		expect(publishDraft(publisher, id, 3)).toEqual({ kind: 'version-taken', version: '1.0' });
	});

	test('keys that were ever used are not given again', () => {
		const towns = openTowns();
		const { one } = keepers(towns);
		const { id } = beginDraft(one, towns.instrumentId);
		arrangeDraft(one, id, 1, { act: 'remove', kind: 'criterion', key: 'orte' });
		const addition = { kind: 'criterion', goal: '6.1', title: 'Orte' } as const;
		arrangeDraft(one, id, 2, { act: 'add', addition });
		const goal = draftById(one, id)!.instrument.fields[5]!.goals[0]!;
		expect(goal.criteria.map(({ key }) => key)).toEqual(['anlaesse', 'orte-2']);
	});
});
