import { asc, eq } from 'drizzle-orm';
import { protectAttendance, type ProtectedAttendance } from '#lib/domain/minutes/attendance.ts';
import type { RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { workshopAttendance, workshops } from '../db/schema/index.ts';
import { perspectivesOf } from '../results/perspectives.ts';
import { attendanceOf, type Workshop } from './queries.ts';

/** Every workshop of a round, the first day first. */
export function workshopsOf(database: Database | Transaction, roundId: string): Workshop[] {
	return database
		.select()
		.from(workshops)
		.where(eq(workshops.roundId, roundId))
		.orderBy(asc(workshops.openedAt))
		.all();
}

/** Who was in the room, as the minutes may say it; after the seats are deleted, what was kept. */
export function minutedAttendance(
	access: Pick<RoundAccess, 'database' | 'municipality'>,
	workshopId: string
): ProtectedAttendance {
	const kept = access.database
		.select({ kept: workshopAttendance.kept })
		.from(workshopAttendance)
		.where(eq(workshopAttendance.workshopId, workshopId))
		.get();
	return kept?.kept ?? protectedNow(access.database, access, workshopId);
}

/**
 * Keeps what the minutes say about who was there, before the round's seats are deleted. Runs inside
 * the transaction that finishes the round.
 */
export function keepAttendance(
	transaction: Transaction,
	access: Pick<RoundAccess, 'database' | 'municipality' | 'round'>
): void {
	for (const { id } of workshopsOf(transaction, access.round.id)) {
		keepAttendanceIn(transaction, access, id);
	}
}

/** The same for one workshop, whose seats are about to go. */
export function keepAttendanceIn(
	transaction: Transaction,
	access: Pick<RoundAccess, 'database' | 'municipality'>,
	workshopId: string
): void {
	transaction
		.insert(workshopAttendance)
		.values({ workshopId, kept: protectedNow(transaction, access, workshopId) })
		.onConflictDoNothing()
		.run();
}

function protectedNow(
	database: Database | Transaction,
	access: Pick<RoundAccess, 'database' | 'municipality'>,
	workshopId: string
): ProtectedAttendance {
	const { voting, observers } = attendanceOf(database, workshopId);
	const counts = new Map(voting.map(({ perspective, joined }) => [perspective, joined]));
	const known = [...perspectivesOf(access).keys()];
	const others = [...counts.keys()].filter((key) => !known.includes(key));
	return protectAttendance(
		[...known, ...others].map((perspective) => ({
			perspective,
			joined: counts.get(perspective) ?? 0
		})),
		observers
	);
}
