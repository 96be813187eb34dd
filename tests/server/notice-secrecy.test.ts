import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { defaultChoices, noticeKinds, type NoticeKind } from '#lib/domain/notices/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { noticeSentence } from '#lib/i18n/notices.ts';
import { authorizeAccount } from '#lib/server/access/authorize.ts';
import {
	accounts,
	findings,
	findingReleases,
	measures,
	reminders,
	reviewEntries,
	rounds,
	structures
} from '#lib/server/db/schema/index.ts';
import { opened, postOffice } from '#lib/server/mail/post.test-support.ts';
import { transportTo } from '#lib/server/mail/transport.ts';
import { chooseNotices } from '#lib/server/notices/choosing.ts';
import { ownNotices } from '#lib/server/notices/own.ts';
import { mailOnce } from '#lib/server/notices/schedule.ts';
import { testClock, townAddresses } from '../support/town.ts';
import { fullTowns, type FullTowns } from './two-towns.ts';

const ofFindings = ['findings-to-check', 'findings-to-release', 'summaries-to-approve'] as const;
const roles = ['contributor', 'member', 'coordinator', 'office', 'officer'] as const;

/** Puts a word that occurs nowhere else into everything that people wrote. */
function mark({ database }: FullTowns, word: string): void {
	const title = { title: word, description: word };
	const nobody = { writers: [], summaryWriters: [] };
	for (const row of database.select().from(findings).all()) {
		// Beside the released one, which was changed since, one that was only recorded.
		database
			.insert(findings)
			.values({ ...row, id: `${row.id}-${word}`, number: 2 })
			.run();
	}
	database
		.update(findings)
		.set({ ...title, summary: word, ...nobody })
		.run();
	database.$client.exec('DROP TRIGGER IF EXISTS finding_releases_no_update');
	for (const { id, released } of database.select().from(findingReleases).all()) {
		if (!released) continue;
		const other = { title: `${word}${word}`, description: word, summary: `${word}${word}` };
		database
			.update(findingReleases)
			.set({ released: { ...released, ...other } })
			.where(eq(findingReleases.id, id))
			.run();
	}
	database.update(measures).set({ title: word, cause: word, action: word }).run();
	database.update(structures).set({ purpose: word, contactFunction: word }).run();
	database.update(rounds).set({ title: word, workshopPlace: word }).run();
	database.update(accounts).set({ name: word }).run();
	database.$client.exec('DROP TRIGGER IF EXISTS review_entries_no_update');
	database.update(reviewEntries).set({ text: word }).run();
}

/** Everyone hears of everything by e-mail, and is reminded. */
function wakeEverybody(towns: FullTowns, word: string): void {
	const { database } = towns;
	const mail = Object.fromEntries(noticeKinds.map((kind): [NoticeKind, boolean] => [kind, true]));
	for (const town of townAddresses) {
		const round = database
			.select({ id: rounds.id })
			.from(rounds)
			.where(eq(rounds.municipalityId, town))
			.orderBy(rounds.number)
			.all()
			.at(-1);
		if (!round) throw new Error(`no round in ${town}`);
		const by = { accountId: `office-${town}`, at: testClock.now() };
		for (const position of [1, 2, 3]) {
			database
				.insert(reminders)
				.values({
					id: `${word}-${town}-${position}`,
					roundId: round.id,
					position,
					text: word,
					...by
				})
				.run();
		}
		for (const role of roles) {
			const email = `${role}@${town}.internal`;
			database
				.update(accounts)
				.set({ email })
				.where(eq(accounts.id, `${role}-${town}`))
				.run();
			chooseNotices(authorizeAccount(towns.as(role, town)), { ...defaultChoices, mail });
		}
	}
}

const word = fc.string({ unit: fc.constantFrom('q', 'x', 'z'), minLength: 8, maxLength: 12 });

test('no word that anybody wrote is in a notice’s sentence or in an e-mail', async () => {
	await fc.assert(
		fc.asyncProperty(word, async (written) => {
			const post = await postOffice();
			const towns = fullTowns();
			mark(towns, written);
			wakeEverybody(towns, written);
			const told = townAddresses.flatMap((town) =>
				roles.flatMap((role) => ownNotices(towns.as(role, town)))
			);
			const kinds = new Set(told.map(({ kind }) => kind));
			// Otherwise it would prove nothing.
			for (const kind of ofFindings) expect(kinds).toContain(kind);
			expect(kinds).toContain('reminded');
			for (const { field, marks, ...notice } of told) {
				const sentence = noticeSentence(notice, field ? textOf(field) : '');
				expect(`${sentence} ${marks.join(' ')}`).not.toContain(written);
			}
			await mailOnce(
				{ ...towns, clock: testClock },
				transportTo(post.setting),
				post.setting.origin
			);
			expect(post.received.length).toBeGreaterThan(5);
			for (const letter of post.received) {
				const { text, subject } = opened(letter);
				expect(`${subject}\n${text}`).not.toContain(written);
				expect(letter.raw).not.toContain(written);
				const town = townAddresses.find((one) => letter.to[0]?.endsWith(`@${one}.internal`));
				const other = townAddresses.find((one) => one !== town) ?? '';
				// An office is project staff of its own programme alone.
				expect(text).not.toContain(other);
			}
		}),
		{ numRuns: 3 }
	);
}, 60_000);
