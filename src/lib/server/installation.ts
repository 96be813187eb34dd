import { businessClock, type Clock } from './clock.ts';
import { openDatabase, type Database } from './db/client.ts';
import { isDemo } from './demo-mark.ts';
import { sessionLibrary, type SessionLibrary } from './auth/lucia.ts';

/** What one server process works with, opened once at its start. */
export interface Installation {
	database: Database;
	clock: Clock;
	sessions: SessionLibrary;
	demo: boolean;
}

let current: Installation | undefined;

/** Opens the database at the server's start. */
export function openInstallation(databaseFile: string): Installation {
	const database = openDatabase(databaseFile);
	current = {
		database,
		clock: businessClock(database),
		sessions: sessionLibrary(database),
		demo: isDemo(database)
	};
	return current;
}

/** @throws before `openInstallation` ran */
export function theInstallation(): Installation {
	if (!current) throw new Error('the installation has not been opened');
	return current;
}
