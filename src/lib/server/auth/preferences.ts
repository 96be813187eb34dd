import { eq } from 'drizzle-orm';
import type { Access } from '../access/access.ts';
import { accounts } from '../db/schema/index.ts';

/** Keeps the language for the next device. No trace: it says nothing about the town's work. */
export function preferLanguage(access: Access<'account.use'>, language: 'de' | 'en'): void {
	if (access.actor.kind !== 'account') return;
	access.database.update(accounts).set({ language }).where(eq(accounts.id, access.actor.id)).run();
}
