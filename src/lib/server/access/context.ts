import type { Clock } from '../clock.ts';
import type { Database } from '../db/client.ts';

/** Who is at the door. */
export type Actor =
	| { kind: 'anonymous' }
	| { kind: 'account'; id: string; name: string; email: string; operator: boolean }
	/** Somebody who holds a console link for one round's workshop. */
	| { kind: 'console-link'; roundId: string; createdBy: string }
	/** Somebody at the machine's command line. */
	| { kind: 'command-line' };

/** What one request or command acts with; handed down, never global. */
export interface Context {
	database: Database;
	clock: Clock;
	actor: Actor;
}
