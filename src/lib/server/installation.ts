import { businessClock, type Clock } from './clock.ts';
import { emptyLogSoon, openDatabase, type Database } from './db/client.ts';
import { isDemo } from './demo-mark.ts';
import type { MailSetting } from './env.ts';
import { sessionLibrary, type SessionLibrary } from './auth/lucia.ts';

/** What one server process works with, opened once at its start. */
export interface Installation {
	database: Database;
	clock: Clock;
	sessions: SessionLibrary;
	demo: boolean;
	/** Null: no e-mails go out. A demo sends none, because its time stands still. */
	mail: MailSetting | null;
}

let current: Installation | undefined;

/** Opens the database at the server's start. */
export function openInstallation(
	databaseFile: string,
	mail: MailSetting | null = null
): Installation {
	const database = openDatabase(databaseFile);
	// Whatever ended the process last may have come between an erasure and the emptying of the log.
	emptyLogSoon(database);
	const demo = isDemo(database);
	current = {
		database,
		clock: businessClock(database),
		sessions: sessionLibrary(database),
		demo,
		mail: demo ? null : mail
	};
	return current;
}

/** @throws before `openInstallation` ran */
export function theInstallation(): Installation {
	if (!current) throw new Error('the installation has not been opened');
	return current;
}
