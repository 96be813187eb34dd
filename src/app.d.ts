import type { Session } from 'lucia';
import type { RefusalReason } from '#lib/domain/access/index.ts';
import type { Context } from '#lib/server/access/context.ts';

declare global {
	namespace App {
		interface Error {
			/** Tells the error page which sentence to show. */
			code: 'not-found' | 'refused' | 'invalid' | 'unexpected' | 'busy';
			reason?: RefusalReason;
			/** Of an unexpected error: names its line in the log. */
			id?: string;
		}
		interface Locals {
			context: Context;
			session: Session | null;
			/** Taken from the connection, or from the proxy's header where one is configured. */
			clientAddress: string;
			demo: boolean;
		}
	}
}

export {};
