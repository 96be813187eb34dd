import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { canonicalJson, readArchive, sectionNames } from '#lib/domain/archive/index.ts';
import { contentsOf } from '#lib/server/archive/collect.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { saveEvaluation } from '#lib/server/review/evaluations.ts';
import { giveBack, inReview, staffOf, subject } from '#lib/server/review/review.test-support.ts';
import { sendInterim } from '#lib/server/submission/commands.ts';
import { databaseFileName, openDatabase } from '#lib/server/db/client.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { tablesOf } from '../../src/cli/demo/demo.test-support.ts';
import { townAddresses } from '../support/town.ts';
import {
	archiveOf,
	bring,
	check,
	demoArchive,
	elsewhere,
	newPlace,
	parsed
} from './archive-elsewhere.ts';
import { keepInside, storeTheRest } from './archive-contents.ts';
import { useDemo } from './demo-folder.ts';
import { fullTowns } from './two-towns.ts';

const demo = useDemo();

describe('a municipality with everything', () => {
	test.each(townAddresses)('%s is the same elsewhere', (town) => {
		const here = fullTowns();
		storeTheRest(here, town);
		const json = archiveOf(here, town);
		const there = elsewhere(here.database, town);
		expect(bring(there, json)).toMatchObject({ kind: 'prepared' });
		const contents = contentsOf(there.database, newPlace);
		expect(canonicalJson(contents)).toBe(canonicalJson(parsed(json).contents));
	});

	test('fills every section', () => {
		const here = fullTowns();
		storeTheRest(here, 'ahausen');
		const { contents } = parsed(archiveOf(here, 'ahausen'));
		expect(sectionNames.filter((section) => contents[section].length === 0)).toEqual([]);
	});

	test('the dry run counts what will be written, and writes nothing', () => {
		const here = fullTowns();
		const json = archiveOf(here, 'ahausen');
		const there = elsewhere(here.database, 'ahausen');
		const before = JSON.stringify(tablesOf(there.database));
		const checked = check(there, json);
		expect(JSON.stringify(tablesOf(there.database))).toBe(before);
		expect(checked).toEqual(bring(there, json));
		expect(checked).toMatchObject({
			plan: { matched: 1, leftAside: 0, changed: ['name', 'land', 'population'] }
		});
	});
});

test('every municipality of the demo is the same elsewhere, unless its workshop runs', () => {
	const database = openDatabase(join(demo(), databaseFileName));
	const slugs = database.select().from(schema.municipalities).all();
	const running: string[] = [];
	for (const { slug } of slugs) {
		const json = demoArchive(database, slug);
		if (json === null) running.push(slug);
		else {
			const there = elsewhere(database, slug);
			expect(bring(there, json), slug).toMatchObject({ kind: 'prepared' });
			const contents = contentsOf(there.database, newPlace);
			expect(canonicalJson(contents)).toBe(canonicalJson(parsed(json).contents));
		}
	}
	expect(running).toEqual(['auenrode']);
	expect(slugs.length).toBeGreaterThan(20);
	database.$client.close();
}, 60_000);

test('an archive names nobody, and says nothing of the other municipality', () => {
	const here = fullTowns();
	const json = archiveOf(here, 'ahausen');
	for (const account of here.database.select().from(schema.accounts).all()) {
		expect(json).not.toContain(account.email);
		expect(json).not.toContain(`"${account.name}"`);
		expect(json).not.toContain(`"${account.id}"`);
	}
	expect(json).not.toContain('behausen');
	// A programme's address word, which consents name, is its id in this test.
	const named = here.idsOf.ahausen.filter((id) => json.includes(`"${id}"`));
	expect(named).toEqual(['programme-ahausen']);
	for (const secret of ['AAAAAA', 'token-ahausen', 'Frage aus']) expect(json).not.toContain(secret);
});

describe('what the project staff keep to themselves', () => {
	const reviewed = () => {
		const here = fullTowns();
		const { rounds } = schema;
		const first = and(eq(rounds.municipalityId, 'ahausen'), eq(rounds.number, 1));
		const round = here.database.select().from(rounds).where(first).get();
		keepInside({ database: here.database, idOfRound: round?.id ?? '' }, 'ahausen');
		return { here, json: archiveOf(here, 'ahausen') };
	};

	test('stays there: words among each other, drafts, who would accept', () => {
		const { json } = reviewed();
		for (const inside of ['Unter uns', 'Entwurf über', 'Verworfen über', 'Noch offen']) {
			expect(json).not.toContain(inside);
		}
		expect(parsed(json).contents.acceptances).toEqual([]);
	});

	test('leaves no gap behind, and answers stay with their questions', () => {
		const { here, json } = reviewed();
		const entries = parsed(json).contents.reviewEntries;
		expect(entries.map((entry) => [entry.position, entry.inReplyTo, entry.text])).toEqual([
			[1, null, 'Frage an ahausen'],
			[2, null, 'Zweite Frage an ahausen'],
			[3, 2, 'Antwort aus ahausen']
		]);
		const there = elsewhere(here.database, 'ahausen');
		expect(bring(there, json)).toMatchObject({ kind: 'prepared' });
	});

	test('and what was decided goes along, to the letter', () => {
		const { here, json } = reviewed();
		const there = elsewhere(here.database, 'ahausen');
		bring(there, json);
		const kept = ({ database }: Pick<typeof here, 'database'>, town: string) =>
			database
				.select({ content: schema.submissions.content, checksum: schema.submissions.checksum })
				.from(schema.submissions)
				.innerJoin(schema.rounds, eq(schema.rounds.id, schema.submissions.roundId))
				.where(eq(schema.rounds.municipalityId, town))
				.all();
		expect(kept(there, newPlace)).toEqual(kept(here, 'ahausen'));
		expect(kept(here, 'ahausen').length).toBeGreaterThan(0);
		// How often a text was written over is told by no number.
		expect(parsed(json).contents.evaluations).toMatchObject([
			{ comment: 'Bleibt', version: 1 },
			{ comment: 'Gut in ahausen', version: 1 }
		]);
		expect(parsed(json).contents.externalViews).toMatchObject([
			{ criterionKey: 'leitbild', comment: 'Bleibt', version: 1 },
			{ criterionKey: 'orte', version: 1 }
		]);
	});
});

test('what was said of an interim submission goes along at once, also after a return', () => {
	const here = inReview();
	const said = (minute: number, comment: string, seen: number) => {
		const access = authorizeReview(staffOf(here, 1, minute), 'submission.evaluate', subject);
		return saveEvaluation(access, 'f6', { comment, recommendation: '', example: '' }, seen);
	};
	said(1, 'Entwurf', 0);
	said(2, 'Zurückgegeben', 1);
	giveBack(here, 5);
	const coordinator = { ...here.as('coordinator'), clock: staffOf(here, 1, 6).clock };
	sendInterim(authorize(coordinator, 'interim.send', subject));
	expect(said(7, 'Auf gutem Weg', 2)).toMatchObject({ kind: 'saved' });
	const json = archiveOf(here, 'ahausen');
	expect(parsed(json).contents.evaluations).toMatchObject([
		{ comment: 'Zurückgegeben', version: 1 },
		{ comment: 'Auf gutem Weg', version: 2 }
	]);
	const there = elsewhere(here.database, 'ahausen');
	expect(bring(there, json)).toMatchObject({ kind: 'prepared' });
	expect(canonicalJson(contentsOf(there.database, newPlace))).toBe(
		canonicalJson(parsed(json).contents)
	);
});

test('what it reads, it reads: the archive is held to its own rules', () => {
	expect(readArchive(archiveOf(fullTowns(), 'ahausen'))).toMatchObject({ ok: true });
});
