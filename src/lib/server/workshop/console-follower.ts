import { isHttpError } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { knock } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { digestOf } from '../db/ids.ts';
import { sessions } from '../db/schema/index.ts';
import { holderOf } from './console-links.ts';

export interface Follower {
	context: Context;
	/** The session's id, or the secret of a console link. */
	credential: string | null;
	ability: 'workshop.run' | 'workshop.show' | 'minutes.view';
	subject: { municipality: string; round: number };
}

/** The name under which somebody's streams are counted. */
export function holderName({ actor }: Context): string {
	if (actor.kind === 'account') return `account:${actor.id}`;
	if (actor.kind === 'console-link') return `link:${actor.roundId}`;
	throw new Error('nobody without an account or a link follows a console');
}

/**
 * Whether somebody who follows a console may go on: still signed in (or their link still good), and
 * the door would still let them through.
 *
 * @throws what has nothing to do with them, such as a database that is busy
 */
export function mayStillFollow({ context, credential, ability, subject }: Follower): boolean {
	if (credential === null || !isGood(context, credential)) return false;
	try {
		return knock(context, ability, subject).open;
	} catch (failure) {
		// Out of reach: the membership has ended, or the round is gone.
		if (isHttpError(failure, 404)) return false;
		throw failure;
	}
}

function isGood({ database, actor }: Context, credential: string): boolean {
	if (actor.kind === 'console-link') return holderOf(database, credential) !== undefined;
	const session = database
		.select({ expiresAt: sessions.expiresAt, endsAt: sessions.endsAt })
		.from(sessions)
		.where(eq(sessions.idHash, digestOf(credential)))
		.get();
	const now = new Date();
	return session !== undefined && session.expiresAt > now && session.endsAt > now;
}
