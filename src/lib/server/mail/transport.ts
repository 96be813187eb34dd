import { createTransport } from 'nodemailer';
import type { MailFailure } from '#lib/domain/mail/course.ts';
import { isLoopback, type MailSetting } from '../env.ts';

/** An e-mail as it leaves the house. */
export interface Letter {
	/** Becomes the Message-ID: the same letter has the same one, however often it is tried. */
	id: string;
	to: string;
	subject: string;
	text: string;
}

/** What became of it. `again`: it certainly did not go out, and another try may help. */
export type Handed = { sent: true } | { sent: false; failure: MailFailure; again: boolean };

export type Transport = (letter: Letter) => Promise<Handed>;

const seconds = 1_000;

/** Hands letters to the mail server of the setting: over TLS, unless it is on this machine. */
export function transportTo({ url, from, origin }: MailSetting): Transport {
	const { protocol, hostname, port, username, password } = new URL(url);
	const host = hostname.replace(/^\[|\]$/g, '');
	const secure = protocol === 'smtps:';
	const here = isLoopback(host);
	const transporter = createTransport({
		host,
		port: Number(port) || (secure ? 465 : 587),
		secure,
		requireTLS: !secure && !here,
		ignoreTLS: !secure && here,
		...(username
			? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
			: {}),
		connectionTimeout: 15 * seconds,
		greetingTimeout: 15 * seconds,
		socketTimeout: 60 * seconds,
		disableFileAccess: true,
		disableUrlAccess: true
	});
	const domain = /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'localhost';
	return async ({ id, to, subject, text }) => {
		try {
			await transporter.sendMail({
				...{ from, to, subject, text },
				messageId: `<${id}@${domain}>`,
				list: { unsubscribe: { url: `${origin}/account/notices` } },
				headers: { 'Auto-Submitted': 'auto-generated' }
			});
			return { sent: true };
		} catch (failure) {
			return { sent: false, ...failureOf(failure as ServerError) };
		}
	};
}

/** What nodemailer says of an error. Its message may hold addresses, so that nobody reads it. */
interface ServerError {
	code?: string;
	responseCode?: number;
	/** What the system called it, where nodemailer renamed it. */
	originalCode?: string;
	timeoutType?: string;
}

const neverConnected = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
const beforeAnyLetter = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT'];

/** What an error means; where the letter may have gone out nevertheless, that is „unclear“. */
function failureOf(error: ServerError): { failure: MailFailure; again: boolean } {
	const { code = '', responseCode, originalCode = '', timeoutType = '' } = error;
	if (code === 'EAUTH' || code === 'ENOAUTH') return { failure: 'signing-in', again: true };
	if (code === 'EENVELOPE' || code === 'EMESSAGE') {
		const forNow = responseCode !== undefined && responseCode < 500;
		return forNow ? { failure: 'refused', again: true } : { failure: 'rejected', again: false };
	}
	const unreachable =
		code === 'EDNS' ||
		code === 'ETLS' ||
		// It answered, and not about the letter.
		responseCode !== undefined ||
		neverConnected.includes(originalCode) ||
		beforeAnyLetter.includes(timeoutType);
	return unreachable
		? { failure: 'unreachable', again: true }
		: { failure: 'unclear', again: false };
}
