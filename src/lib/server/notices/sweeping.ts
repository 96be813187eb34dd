import { lt } from 'drizzle-orm';
import { dayOf } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { noticeDigests } from '../db/schema/index.ts';

const daysKept = 60;

/** Forgets the days on which it was seen what is new, once no week reaches back to them. */
export function sweepDigests(database: Database, now: Date): void {
	const oldest = dayOf(new Date(now.getTime() - daysKept * 24 * 3_600_000));
	database.delete(noticeDigests).where(lt(noticeDigests.day, oldest)).run();
}
