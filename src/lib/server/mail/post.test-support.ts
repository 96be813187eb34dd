import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { MailSetting } from '../env.ts';

/** A letter as it arrived, to the letter. */
export interface Received {
	to: string[];
	raw: string;
}

/** What the mail server answers instead of taking the next letters; null: it takes them. */
type Answer = { at: 'recipient' | 'data'; code: number } | 'hang up' | null;

/** A real mail server on this machine, which keeps what it gets. */
export async function postOffice(options: SMTPServerOptions = {}) {
	const received: Received[] = [];
	const state: { answer: Answer } = { answer: null };
	const refusal = (code: number) => Object.assign(new Error('no'), { responseCode: code });
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onRcptTo: (_address, _session, callback) => {
			const { answer } = state;
			const refused = answer !== null && answer !== 'hang up' && answer.at === 'recipient';
			callback(refused ? refusal(answer.code) : null);
		},
		onData: (stream, session, callback) => {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const { answer } = state;
				const to = session.envelope.rcptTo.map(({ address }) => address);
				const raw = Buffer.concat(chunks).toString();
				if (answer === 'hang up') {
					received.push({ to, raw });
					server.connections.forEach((connection) => connection.close());
				} else if (answer?.at === 'data') callback(refusal(answer.code));
				else {
					received.push({ to, raw });
					callback(null);
				}
			});
		},
		...options
	});
	server.on('error', () => undefined);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const close = () => new Promise<void>((resolve) => server.close(resolve));
	onTestFinished(close);
	const { port } = server.server.address() as AddressInfo;
	const setting: MailSetting = {
		url: `smtp://127.0.0.1:${port}`,
		from: 'Selbstcheck <selbstcheck@betrieb.internal>',
		origin: 'https://selbstcheck.stadt.internal'
	};
	return { received, state, setting, close };
}

/** Header and text of a letter, decoded. */
export function opened({ raw }: Received) {
	const [head = '', ...rest] = raw.split('\r\n\r\n');
	const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
	const headers = new Map(
		lines.map((line) => {
			const [name = '', ...value] = line.split(': ');
			return [name.toLowerCase(), value.join(': ')] as const;
		})
	);
	const body = rest.join('\r\n\r\n').replaceAll('\r\n', '\n');
	const encoding = headers.get('content-transfer-encoding');
	const text =
		encoding === 'quoted-printable'
			? unquoted(body)
			: encoding === 'base64'
				? Buffer.from(body, 'base64').toString()
				: body;
	return { headers, text, subject: decodedWords(headers.get('subject') ?? '') };
}

function unquoted(body: string): string {
	const bytes = body
		.replaceAll(/=\n/g, '')
		.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1').toString();
}

function decodedWords(subject: string): string {
	return subject
		.replaceAll(/\?=\s+=\?/g, '?==?')
		.replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
			kind.toUpperCase() === 'B'
				? Buffer.from(word, 'base64').toString()
				: unquoted(word.replaceAll('_', ' '))
		);
}
