import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { townAddresses } from '../support/town.ts';
import { joinOneProgramme, publishedIn } from './practice-contents.ts';
import { questions } from './questions/every-room.ts';
import { everyTown } from './questions/municipalities.ts';
import { readOfOthers } from './questions/practice.ts';
import { fullTowns } from './two-towns.ts';

/** They hold no municipality's contents: the door, sign-in, tables, form tokens, hooks, files in the making. */
const otherRooms = ['access', 'auth', 'db', 'edits', 'hooks', 'live', 'pdf', 'press'];

/** What a module holds that is given a database. */
const reads = /from '(\.\.\/)+(access|db)\//;
/** What a module holds that changes something, or that is made of commands. */
const writes = /\bchange[(<]|\.(insert|update|delete)\(|(commands|drafting)\.ts'/;

async function exportedFunctions(): Promise<string[]> {
	const root = 'src/lib/server';
	const modules = readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !otherRooms.includes(entry.name))
		.flatMap(({ name }) =>
			readdirSync(`${root}/${name}`, { recursive: true, encoding: 'utf8' }).map(
				(file) => `${name}/${file}`
			)
		)
		.filter((file) => file.endsWith('.ts'))
		.filter((file) => !/\.test(-support)?\.ts$/.test(file))
		.filter((file) => {
			const text = readFileSync(`${root}/${file}`, 'utf8');
			return reads.test(text) && !writes.test(text);
		});
	const found = modules.map(async (file) => {
		const loaded = (await import(resolve(root, file))) as Record<string, unknown>;
		return Object.entries(loaded)
			.filter(([, value]) => typeof value === 'function' && !isClass(value))
			.map(([name]) => `${file.replace(/\.ts$/, '')}.${name}`);
	});
	return (await Promise.all(found)).flat();
}

function isClass(value: unknown): boolean {
	return String(value).startsWith('class ');
}

/** Everything in it, maps and sets too. */
function textOf(answer: unknown): string {
	return JSON.stringify(answer, (_, value: unknown) =>
		value instanceof Map || value instanceof Set ? [...value] : value
	);
}

const asked = Object.entries(questions).flatMap(([name, ask]) =>
	typeof ask === 'function' ? [{ name, ask }] : []
);
/** They answer with something that all towns share, or with a number. */
const withoutName = [
	'answers/queries.repliesOf',
	'archive/people.functionsOf',
	'archive/queries.archiveCounts',
	'archive/queries.archiveFingerprint',
	'archive/queries.isEmpty',
	'archive/queries.openWorkshopIn',
	'archive/rows.countIn',
	'archive/setting.settingOf',
	'benchmark/consent.lastConsent',
	'benchmark/consent.takesPart',
	'benchmark/contribution.contributionOf',
	'benchmark/partitions.partitionOf',
	'benchmark/releases.lastRelease',
	'benchmark/releases.numberOfReleases',
	'results/accepted.acceptedRounds',
	'municipalities/queries.inhabitantsOf',
	'instrument/current.currentInstrument',
	'instrument/drafts.draftAt',
	'instrument/drafts.draftById',
	'instrument/drafts.fieldThatHad',
	'instrument/drafts.openDrafts',
	'instrument/drafts.partsAt',
	'instrument/drafts.storedDraft',
	'instrument/published.publishedVersion',
	'instrument/published.publishedVersions',
	'instrument/queries.fieldTitles',
	'instrument/queries.instrumentById',
	'instrument/queries.instrumentOf',
	'instrument/queries.instrumentVersions',
	'instrument/queries.newestInstrument',
	'findings/counting.findingCounts',
	'findings/outgoing.approvedSummaries',
	'findings/outgoing.unapprovedSummaries',
	'findings/places.likelyRoundId',
	'findings/places.misplacedPart',
	'review/summaries.submittedSummaries',
	'review/reminders.lastPosition',
	'review/reminders.reminderInForce',
	'review/reminders.reminderOf',
	'measures/answered-criteria.criteriaWithMeasure',
	'measures/queries.ceilingsOf',
	'mail/standing.hasMailUnderWay',
	'mail/standing.undeliveredAmong',
	'notices/choices.choicesOf',
	'notices/choices.storedChoices',
	'notices/own.rolesOf',
	'overview/queries.answersEverything',
	'overview/queries.runningRoundOf',
	'people/members.coordinatorsOf',
	'practice/requests.isWaiting',
	'programme/hand-in-dates.handInDateOf',
	'programme/hand-in-dates.offeredRound',
	'programme/hand-in-dates.ownDueOf',
	'review/decided.decidedAt',
	'rounds/queries.returnedWith',
	'review/decision-subject.decisionSubject',
	'review/decision-subject.subjectOf',
	'reports/reading.periodIn',
	'reports/reading.periodOfFields',
	'rounds/settled.settledDays',
	'submission/facts.handInFacts',
	'submission/queries.extentNow',
	'submission/queries.handInCheck',
	'workshop/console-follower.mayStillFollow',
	'workshop/criterion-text.criterionText',
	'workshop/item-view.shownVotes',
	'workshop/queries.hasEnded',
	'workshop/queries.votedOn'
];

describe('two municipalities in one database', () => {
	test('every exported function of a module that only reads is in the table, and nothing else', async () => {
		expect(Object.keys(questions).sort()).toEqual((await exportedFunctions()).sort());
	});

	test.each(asked)('$name tells nothing of the other', async ({ name, ask }) => {
		const towns = fullTowns();
		for (const town of townAddresses) {
			const other = town === 'ahausen' ? 'behausen' : 'ahausen';
			const text = textOf(await ask(towns, town));
			// That there is an answer at all: an empty one would prove nothing.
			expect(text.length).toBeGreaterThan(withoutName.includes(name) ? 0 : 10);
			if (!withoutName.includes(name)) expect(text).toContain(town);
			expect(text).not.toContain(other);
			expect(towns.idsOf[other].filter((id) => text.includes(id))).toEqual([]);
		}
	});

	test('the ids that are looked for are really there', () => {
		const { idsOf } = fullTowns();
		for (const town of townAddresses) expect(idsOf[town].length).toBeGreaterThan(15);
	});

	test.each(townAddresses)('%s reads nothing of another programme’s examples', (town) => {
		const towns = fullTowns();
		const other = town === 'ahausen' ? 'behausen' : 'ahausen';
		expect(readOfOthers(towns, town, other)).toEqual({ all: [] });
	});

	test.each(townAddresses)('%s reads the published copy of its own programme alone', (town) => {
		const towns = fullTowns();
		joinOneProgramme(towns);
		const other = town === 'ahausen' ? 'behausen' : 'ahausen';
		const text = textOf(readOfOthers(towns, town, other));
		expect(text).toContain(`Veröffentlicht aus ${other}`);
		for (const word of ['Entwurf', 'Überarbeitung', 'Notiz', 'Frage', 'Befund', 'Maßnahme']) {
			expect(text).not.toContain(word);
		}
		// Of the other's contents only the example itself can be named, by its id.
		const named = towns.idsOf[other].filter((id) => text.includes(id));
		expect(named).toEqual([publishedIn(towns, other)]);
	});

	test('only the operator’s list names all', () => {
		const text = textOf(everyTown(fullTowns()));
		for (const town of townAddresses) expect(text).toContain(town);
	});
});
