import { isDeliverable } from '#lib/domain/mail/address.ts';
import { nextTryAt, type MailFailure } from '#lib/domain/mail/course.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { log } from '../log.ts';
import { claimMail, settleMail, staleClaims, type ClaimedMail, type Outcome } from './outbox.ts';
import type { Handed, Transport } from './transport.ts';

/** What sending works with. */
export interface PostOffice {
	database: Database;
	clock: Clock;
	transport: Transport;
}

/** More than these wait for the next turn. */
const atOnce = 20;

/**
 * Sends what waits, one after the other. Each is sent once at the most: it is claimed before it is
 * handed over, and a claim that nobody settled is lost and never tried again.
 */
export async function sendWaiting({ database, clock, transport }: PostOffice): Promise<void> {
	for (const claim of staleClaims(database, clock.now())) {
		settle(database, claim, { to: 'lost', failure: 'unclear', nextAt: null }, clock.now());
	}
	for (let count = 0; count < atOnce; count += 1) {
		const mail = claimMail(database, clock.now());
		if (!mail) return;
		const handed = await handOver(mail, transport);
		// The process may have been told to end meanwhile.
		if (!database.$client.open) return;
		settle(database, mail, outcomeOf(handed, mail.tries, clock.now()), clock.now());
	}
}

async function handOver(mail: ClaimedMail, transport: Transport): Promise<Handed> {
	const { id, address: to, subject, text, closed } = mail;
	if (closed || !isDeliverable(to)) return { sent: false, failure: 'rejected', again: false };
	return transport({ id, to, subject, text });
}

function outcomeOf(handed: Handed, tries: number, at: Date): Outcome {
	if (handed.sent) return { to: 'sent', failure: null, nextAt: null };
	const { failure, again } = handed;
	if (failure === 'unclear') return { to: 'lost', failure, nextAt: null };
	const nextAt = again ? nextTryAt(tries, at) : null;
	return { to: nextAt ? 'failed' : 'given-up', failure, nextAt };
}

function settle(
	database: Database,
	mail: Pick<ClaimedMail, 'id' | 'position'>,
	outcome: Outcome,
	at: Date
): void {
	settleMail(database, mail, outcome, at);
	const { to, failure } = outcome;
	if (failure) tell(mail.id, to, failure);
}

/** For the operator: which and why, never to whom. */
function tell(mail: string, became: Outcome['to'], failure: MailFailure): void {
	if (became === 'failed') log.warn({ mail, failure }, 'an e-mail is tried again later');
	else log.error({ mail, failure, became }, 'an e-mail did not arrive');
}
