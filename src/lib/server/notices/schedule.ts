import { ending } from '../ending.ts';
import type { Installation } from '../installation.ts';
import { log } from '../log.ts';
import { sendWaiting } from '../mail/sending.ts';
import { sweepMails } from '../mail/sweeping.ts';
import { transportTo, type Transport } from '../mail/transport.ts';
import { sweepDigests } from './sweeping.ts';
import { accountsDue, makeDigest, type Desk } from './digests.ts';

const minute = 60_000;

/** More people than these have their turn a minute later: making a digest reads a whole town. */
const atOnce = 20;

/**
 * Makes digests and sends what waits, once a minute, where a mail server is set up. A failure is
 * logged, and the next minute tries again. It keeps no process from ending.
 */
export function mailRegularly(installation: Installation): void {
	if (!installation.mail) return;
	const transport = transportTo(installation.mail);
	let busy = false;
	const turn = async () => {
		if (busy || !installation.database.$client.open) return;
		busy = true;
		try {
			await mailOnce(installation, transport, installation.mail?.origin ?? '');
		} catch (failure) {
			log.error({ err: failure });
		} finally {
			busy = false;
		}
	};
	const timer = setInterval(() => void turn(), minute).unref();
	ending().once('closing', () => clearInterval(timer));
}

/** One turn of it. @param origin the public address, for links */
export async function mailOnce(
	{ database, clock }: Pick<Installation, 'database' | 'clock'>,
	transport: Transport,
	origin: string
): Promise<void> {
	const desk = { database, clock, origin };
	for (const account of accountsDue(desk).slice(0, atOnce)) {
		makeOne(desk, account);
		// Requests go first.
		await new Promise((resolve) => setImmediate(resolve));
		if (!database.$client.open) return;
	}
	await sendWaiting({ database, clock, transport });
	if (!database.$client.open) return;
	sweepMails(database, clock.now());
	sweepDigests(database, clock.now());
}

/** What cannot be made for one person keeps nobody else from theirs. */
function makeOne(desk: Desk, account: ReturnType<typeof accountsDue>[number]): void {
	try {
		makeDigest(desk, account);
	} catch (failure) {
		log.error({ err: failure });
	}
}
