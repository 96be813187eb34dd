import { m } from './paraglide/messages.js';

/** What waits in one place. */
export interface DigestGroup {
	place: string;
	items: readonly { sentence: string; address: string }[];
}

export interface Digest {
	groups: readonly DigestGroup[];
	/** How many items wait of which the reader was told before. */
	known: number;
	/** The public address, without a slash at its end. */
	origin: string;
}

/** An e-mail that says that something waits, and where: subject and plain text. */
export function digestWords({ groups, known, origin }: Digest): { subject: string; text: string } {
	const count = groups.reduce((sum, { items }) => sum + items.length, 0);
	const paragraphs = [
		m.notices_mail_greeting(),
		m.notices_mail_lead({ app: m.common_app() }),
		...groups.map(({ place, items }) =>
			[place, ...items.map(({ sentence, address }) => `– ${sentence}\n  ${address}`)].join('\n')
		),
		...(known > 0 ? [m.notices_mail_more({ count: known })] : []),
		`${m.notices_mail_all()}\n${origin}/`,
		`${m.notices_mail_why()}\n${origin}/account/notices`
	];
	return { subject: m.notices_mail_subject({ count }), text: `${paragraphs.join('\n\n')}\n` };
}
