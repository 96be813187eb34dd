import { eq } from 'drizzle-orm';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { freezePartition, publishRelease } from '#lib/server/benchmark/releasing.ts';
import { situationOf } from '#lib/server/benchmark/preparation.ts';
import { businessClock } from '#lib/server/clock.ts';
import { closeDatabase, openDatabase } from '#lib/server/db/client.ts';
import { accounts, programmes } from '#lib/server/db/schema/index.ts';

/** Publishes a release of a programme by the real commands, grouped by size from its first one on. */
export async function releaseOnFile(
	databaseFile: string,
	programme: string,
	cutoffOn: string
): Promise<void> {
	const database = openDatabase(databaseFile);
	try {
		const account = database.select().from(accounts).where(eq(accounts.email, staff)).get();
		const found = database.select().from(programmes).where(eq(programmes.slug, programme)).get();
		if (!account || !found) throw new Error(`no staff or no programme ${programme}`);
		const { id, name, email, operator } = account;
		const actor = { kind: 'account', id, name, email, operator } as const;
		const context: Context = { database, clock: businessClock(database), actor };
		const access = authorizeStaff(context, 'releases.publish');
		freezePartition(access, programme, 'size', 0);
		const { digest } = situationOf(database, found.id, cutoffOn);
		const asked = { title: `Vergleich ${cutoffOn}`, cutoffOn, digest };
		const { kind } = await publishRelease(access, programme, asked);
		if (kind !== 'released') throw new Error(`the release is not published: ${kind}`);
	} finally {
		closeDatabase(database);
	}
}

const staff = 'staff@demo.example';
