import { demoAccounts } from '#lib/domain/demo/accounts.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { businessClock } from '#lib/server/clock.ts';
import { closeDatabase, openDatabase } from '#lib/server/db/client.ts';
import { arrangeDraft } from '#lib/server/instrument/arranging.ts';
import { beginDraft } from '#lib/server/instrument/drafting.ts';
import { openDrafts } from '#lib/server/instrument/drafts.ts';
import { publishedVersions } from '#lib/server/instrument/published.ts';
import { accountIdByEmail } from './town-on-file.ts';

/** The id of a version that is being written, with something still to be settled in it. */
export function draftOnFile(databaseFile: string): string {
	return withStaff(databaseFile, (context) => {
		const access = authorizeStaff(context, 'instruments.keep');
		const [known] = openDrafts(access);
		if (known) return known.id;
		const { id } = beginDraft(access, publishedVersions(access)[0]?.id ?? '');
		const remove = { act: 'remove', kind: 'criterion', key: 'anlaesse' } as const;
		arrangeDraft(access, id, 1, remove);
		const addition = { kind: 'criterion', goal: '6.1', title: 'Feste und Feiern' } as const;
		arrangeDraft(access, id, 2, { act: 'add', addition });
		return id;
	});
}

/** The id of the newest published version. */
export function instrumentOnFile(databaseFile: string): string {
	return withStaff(databaseFile, (context) => {
		const access = authorizeStaff(context, 'instruments.view');
		return publishedVersions(access)[0]?.id ?? '';
	});
}

function withStaff<T>(
	databaseFile: string,
	work: (context: Parameters<typeof authorizeStaff>[0]) => T
): T {
	const email = demoAccounts.find(({ email }) => email.startsWith('staff@'))?.email ?? '';
	const id = accountIdByEmail(databaseFile, email);
	const database = openDatabase(databaseFile);
	const actor = { kind: 'account', id, name: '', email, operator: false } as const;
	try {
		return work({ database, clock: businessClock(database), actor });
	} finally {
		closeDatabase(database);
	}
}
