import type { Session } from 'lucia';
import { isOwnEmail } from '#lib/domain/people/password.ts';
import type { Context } from '../access/context.ts';
import { beginSession, signIn, type Client, type SessionLibrary } from '../auth/index.ts';
import { hashPassword, PasswordQueueFull } from '../auth/passwords.ts';
import type { OpenInvitation } from './invitations.ts';
import { redeemAsKnownPerson, redeemAsNewPerson } from './redeeming.ts';

export type Accepted =
	| { kind: 'accepted'; session: Session }
	/** The link does not work (any more). */
	| { kind: 'gone' }
	| { kind: 'password-is-email' }
	/** An account with this address was made meanwhile: its password is needed. */
	| { kind: 'known' }
	/** As at the sign-in page. */
	| { kind: 'wrong' | 'address-blocked' | 'busy' };

/** Takes an invitation up, as a new person or with an existing account, and begins a session. */
export function acceptInvitation(
	context: Context,
	library: SessionLibrary,
	invitation: OpenInvitation,
	{ password, client }: { password: string; client: Client }
): Promise<Accepted> {
	const accept = invitation.known ? acceptWithAccount : acceptAsNewPerson;
	return accept(context, library, invitation, { password, client });
}

async function acceptAsNewPerson(
	context: Context,
	library: SessionLibrary,
	{ token, email }: OpenInvitation,
	{ password, client }: { password: string; client: Client }
): Promise<Accepted> {
	if (isOwnEmail(password, email)) return { kind: 'password-is-email' };
	const hash = await hashOrBusy(password);
	if (hash === 'busy') return { kind: 'busy' };
	const redeemed = redeemAsNewPerson(context, token, hash);
	if (redeemed.kind === 'known') return { kind: 'known' };
	if (redeemed.kind !== 'redeemed') return { kind: 'gone' };
	const session = await beginSession(context, library, redeemed.accountId, client);
	return { kind: 'accepted', session };
}

/** The sign-in's own checks and limits apply; a session that brought nothing ends again. */
async function acceptWithAccount(
	context: Context,
	library: SessionLibrary,
	{ token, email }: OpenInvitation,
	{ password, client }: { password: string; client: Client }
): Promise<Accepted> {
	const outcome = await signIn(context, library, { email, password }, client);
	if (outcome.kind !== 'signed-in') return outcome;
	const redeemed = redeemAsKnownPerson(context, token);
	if (redeemed.kind === 'redeemed') return { kind: 'accepted', session: outcome.session };
	await library.invalidateSession(outcome.session.id);
	return { kind: 'gone' };
}

async function hashOrBusy(password: string): Promise<string> {
	try {
		return await hashPassword(password);
	} catch (failure) {
		if (failure instanceof PasswordQueueFull) return 'busy';
		throw failure;
	}
}
