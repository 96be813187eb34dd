import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ArchiveContents, ArchiveProblem } from '#lib/domain/archive/index.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { importArchive } from '#lib/server/archive/import.ts';
import { instruments } from '#lib/server/db/schema/index.ts';
import { tablesOf } from '../../src/cli/demo/demo.test-support.ts';
import { storeTheRest } from './archive-contents.ts';
import { altered, archiveOf, bring, bytesOf, elsewhere, newPlace } from './archive-elsewhere.ts';
import { fullTowns } from './two-towns.ts';

function moving() {
	const here = fullTowns();
	storeTheRest(here, 'ahausen');
	return { json: archiveOf(here, 'ahausen'), there: elsewhere(here.database, 'ahausen') };
}

/** One entry, whatever its section. */
type Loose = Record<string, unknown>;

const first = (entries: readonly object[]): Loose => {
	const [entry] = entries;
	if (!entry) throw new Error('the section is empty');
	return entry as Loose;
};
const set = (
	of: (contents: ArchiveContents) => readonly object[],
	part: string,
	value: unknown
) => {
	return (contents: ArchiveContents) => {
		first(of(contents))[part] = value;
	};
};
const again =
	(section: keyof ArchiveContents, change: Loose = {}) =>
	(contents: ArchiveContents) => {
		const entries = contents[section] as unknown as Loose[];
		entries.push({ ...first(entries), ...change });
	};

const script = 'javascript:alert(1)';

describe('an archive that was tampered with is refused at its place, and nothing is written', () => {
	test.each<[string, (contents: ArchiveContents) => void, ArchiveProblem['code'], string]>([
		[
			'a foreign id',
			set((c) => c.answers, 'round', 'kX3f-foreign'),
			'unreadable',
			'answers[0].round'
		],
		[
			'an id of another section',
			set((c) => c.answers, 'round', 'people-1'),
			'unreadable',
			'answers[0].round'
		],
		[
			'a reference out of the archive',
			set((c) => c.answers, 'by', 'people-999'),
			'refers-nowhere',
			'answers[0].by'
		],
		[
			'a writer who is not there',
			set((c) => c.findings, 'writers', ['people-999']),
			'refers-nowhere',
			'findings[0].writers'
		],
		['an id twice', again('structures', { name: 'Anderer' }), 'doubled-id', 'structures[1].id'],
		['an answer twice', again('answers'), 'twice', 'answers[2]'],
		['a number twice', again('rounds', { id: 'rounds-9' }), 'twice', 'rounds[3]'],
		[
			'a body twice by name',
			again('structures', { id: 'structures-9' }),
			'same-name',
			'structures[1].name'
		],
		['a gap in numbers', set((c) => c.findings, 'number', 7), 'gap', 'findings[0].number'],
		[
			'a round that jumps to its end',
			set((c) => c.roundSteps.slice(1), 'to', 'accepted'),
			'course',
			'roundSteps[1]'
		],
		['a finding without a course', (c) => void c.findingSteps.splice(0), 'course', 'findings[0]'],
		[
			'an item revealed before it was opened',
			set((c) => c.itemActs, 'act', 'revealed'),
			'course',
			'itemActs[0]'
		],
		[
			'a view of staff on a round that they have not decided on',
			set((c) => c.externalViews, 'round', 'rounds-2'),
			'course',
			'externalViews[0]'
		],
		[
			'an evaluation of a round that was not decided',
			set((c) => c.evaluations, 'round', 'rounds-2'),
			'course',
			'evaluations[0]'
		],
		[
			'a vote for accepting what was not accepted',
			set((c) => c.acceptances, 'round', 'rounds-1'),
			'course',
			'acceptances[0]'
		],
		[
			'a submission that nobody handed in',
			set((c) => c.submissions, 'position', 1),
			'course',
			'submissions[0]'
		],
		[
			'a gap in submissions',
			set((c) => c.submissions, 'number', 2),
			'gap',
			'submissions[0].number'
		],
		[
			'a submission other than it was sent',
			(c) => void ((c.submissions[0]?.content ?? { round: { title: '' } }).round.title = 'x'),
			'changed-since',
			'submissions[0].content'
		],
		[
			'an answer to nothing',
			set((c) => c.reviewEntries, 'kind', 'answer'),
			'course',
			'reviewEntries[0]'
		],
		[
			'words that are internal to the project staff',
			set((c) => c.reviewEntries, 'audience', 'internal'),
			'unknown-part',
			'reviewEntries[0].audience'
		],
		[
			'a question that the questionnaire does not have',
			set((c) => c.answers, 'questionKey', 'nirgends.1'),
			'unknown-key',
			'answers[0].questionKey'
		],
		['a level above the scale', set((c) => c.answers, 'level', 9), 'level', 'answers[0]'],
		[
			'a level without a choice',
			set((c) => c.answers, 'kind', null),
			'unreadable',
			'answers[0].level'
		],
		['half a level', set((c) => c.answers, 'level', 1.5), 'unreadable', 'answers[0].level'],
		[
			'a link that runs a script',
			set((c) => c.answers, 'evidenceLink', script),
			'unreadable',
			'answers[0].evidenceLink'
		],
		[
			'a text without an end',
			set((c) => c.answers, 'note', 'x'.repeat(50_000)),
			'too-long',
			'answers[0].note'
		],
		[
			'a ballot among the tallies',
			set((c) => c.tallies, 'ballots', [{ seat: 1, choice: 3 }]),
			'unknown-part',
			'tallies[0].ballots'
		],
		[
			'a count that its scale cannot have',
			(c) => void ((c.tallies[0] ?? { published: {} as Loose }).published.highest = 2),
			'unreadable',
			'tallies[0].published'
		],
		[
			'a part that is missing',
			(c) => {
				delete first(c.measures)['title'];
			},
			'left-out',
			'measures[0].title'
		],
		[
			'another municipality’s id',
			set((c) => c.rounds, 'municipalityId', 'behausen'),
			'unknown-part',
			'rounds[0].municipalityId'
		],
		['an account', set((c) => c.people, 'email', 'a@b.example'), 'unknown-part', 'people[0].email'],
		[
			'a perspective that the programme does not have',
			(c) =>
				void ((c.attendance[0]?.kept.perspectives[0] ?? { perspective: '' }).perspective = 'x'),
			'perspective',
			'attendance[0].kept'
		],
		[
			'a questionnaire that is not what its checksum says',
			(c) => void ((c.instruments[0]?.content ?? { licence: '' }).licence = 'anders'),
			'unreadable',
			'instruments[0].content'
		]
	])('%s', (_, alter, code, place) => {
		const { json, there } = moving();
		const before = JSON.stringify(tablesOf(there.database));
		const outcome = bring(there, altered(json, alter));
		expect(outcome).toMatchObject({ kind: 'refused' });
		const problems = outcome?.kind === 'refused' ? outcome.problems : [];
		expect(problems).toContainEqual(expect.objectContaining({ code, place }));
		expect(JSON.stringify(tablesOf(there.database))).toBe(before);
	});

	test('unchanged, the very same archive is read in', () => {
		const { json, there } = moving();
		expect(
			bring(
				there,
				altered(json, () => undefined)
			)
		).toMatchObject({ kind: 'prepared' });
	});
});

describe('a file that is no archive', () => {
	const head = (version: unknown) => JSON.stringify({ format: 'selbstcheck-archive', version });

	test.each<[string, Uint8Array, ArchiveProblem['code']]>([
		['nothing', new Uint8Array(), 'empty'],
		['blanks', bytesOf('  \n'), 'empty'],
		['not JSON', bytesOf('{"format": '), 'not-json'],
		['not text', new Uint8Array([0xff, 0xfe, 0x00, 0x80]), 'not-json'],
		['half a gzip', gzipSync('x'.repeat(5_000)).subarray(0, 20), 'not-json'],
		['a gzip bomb', gzipSync(Buffer.alloc(80_000_000, ' ')), 'too-large'],
		['more than may be sent', Buffer.alloc(7_600_000, ' '), 'too-large'],
		['a tower of lists', bytesOf('['.repeat(1_000_000)), 'too-deep'],
		['a tower of objects', bytesOf('{"a":'.repeat(500_000)), 'too-deep'],
		['another format', bytesOf('{"format": "anders", "version": 1}'), 'wrong-format'],
		['no object', bytesOf('[1, 2]'), 'wrong-format'],
		['null', bytesOf('null'), 'wrong-format'],
		['a later version', bytesOf(head(2)), 'other-version'],
		['a version that is none', bytesOf(head('1')), 'other-version'],
		['nothing but a head', bytesOf(head(1)), 'left-out']
	])('%s', (_, bytes, code) => {
		const there = elsewhere(fullTowns().database, 'ahausen');
		const access = authorizeOperator(there.commandLine, 'archive.import');
		const outcome = importArchive(access, newPlace, bytes);
		expect(outcome).toMatchObject({ kind: 'refused' });
		const problems = outcome?.kind === 'refused' ? outcome.problems : [];
		expect(problems[0]?.code).toBe(code);
	});

	test('packed with gzip it is read as it is', () => {
		const { json, there } = moving();
		const access = authorizeOperator(there.commandLine, 'archive.import');
		expect(importArchive(access, newPlace, gzipSync(json))).toMatchObject({ kind: 'prepared' });
	});

	test.each(['__proto__', 'constructor', 'prototype'])('the key %s reaches nobody', (key) => {
		const { json, there } = moving();
		const sent = json.replace('"findings": [', `"${key}": {"operator": true}, "findings": [`);
		const outcome = bring(there, sent.replace(/"fingerprint": "\w+"/, '"fingerprint": null'));
		expect(outcome).toEqual({ kind: 'refused', problems: [{ code: 'unknown-part', place: key }] });
		expect(({} as Loose)['operator']).toBeUndefined();
	});
});

describe('where an archive may come', () => {
	test('only into a municipality that has nothing, and only once', () => {
		const { json, there } = moving();
		const occupied = { kind: 'refused', problems: [{ code: 'not-empty', place: '' }] };
		expect(bring(there, json)).toMatchObject({ kind: 'prepared' });
		expect(bring(there, json)).toEqual(occupied);
		const here = fullTowns();
		expect(bring(here, json, 'behausen')).toEqual(occupied);
		expect(bring(here, json, 'nirgends')).toBeUndefined();
	});

	test('not changed after it was downloaded', () => {
		const { json, there } = moving();
		expect(bring(there, json.replace('Befund aus', 'Fund aus'))).toEqual({
			kind: 'refused',
			problems: [{ code: 'changed-since', place: '' }]
		});
	});

	test('not with a questionnaire that is here under the same version with other content', () => {
		const { json, there } = moving();
		there.database.$client.exec('DROP TRIGGER instruments_no_update');
		there.database
			.update(instruments)
			.set({ digest: '0'.repeat(64) })
			.run();
		expect(bring(there, json)).toMatchObject({ problems: [{ code: 'instrument-differs' }] });
	});

	test('with a questionnaire that is not here yet, which then is', () => {
		const { json, there } = moving();
		there.database.$client.exec('DROP TRIGGER instruments_no_delete; DELETE FROM instruments');
		expect(bring(there, json)).toMatchObject({ kind: 'prepared', plan: { matched: 0 } });
		expect(there.database.select().from(instruments).all()).toHaveLength(1);
	});

	test('not from a demo into an installation that is none', () => {
		const { json, there } = moving();
		expect(bring(there, json.replace('"demo": false', '"demo": true'))).toEqual({
			kind: 'refused',
			problems: [{ code: 'demo-data', place: '' }]
		});
	});
});
