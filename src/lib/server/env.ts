import { z } from 'zod';

const flag = z
	.enum(['0', '1', 'true', 'false', ''])
	.default('0')
	.transform((value) => value === '1' || value === 'true');

const environmentFields = z.object({
	HOST: z.string().min(1).default('127.0.0.1'),
	PORT: z.coerce.number().int().min(0).max(65535).default(3000),
	DATA_DIR: z.string().min(1).default('./data'),
	/** The address people type, where a proxy stands in front: https://selbstcheck.example.de */
	ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	/** The header in which the proxy passes on the client's address. */
	ADDRESS_HEADER: z.string().toLowerCase().optional(),
	/** How many proxies to trust, counted from the server. */
	XFF_DEPTH: z.coerce.number().int().min(1).max(9).default(1),
	/** The mail server, with user and password where it wants them: smtps://user:password@host:465 */
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	/** Whom e-mails are from: selbstcheck@stadt.de, or „Selbstcheck <selbstcheck@stadt.de>“. */
	SMTP_FROM: z
		.string()
		.regex(/^[^<>@\s]+@[^<>@\s]+$|^[^<>@]*<[^<>@\s]+@[^<>@\s]+>$/)
		.optional(),
	DEMO_PUBLIC: flag,
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')
});

const environmentSchema = environmentFields.superRefine(
	({ SMTP_URL, SMTP_FROM, ORIGIN }, context) => {
		if (!SMTP_URL) return;
		const missing = (name: string) => {
			context.addIssue({
				code: 'custom',
				path: [name],
				message: 'is needed where SMTP_URL is set'
			});
		};
		if (!SMTP_FROM) missing('SMTP_FROM');
		// Links in e-mails need an address that leads here.
		if (!ORIGIN) missing('ORIGIN');
	}
);

export type Environment = z.infer<typeof environmentSchema>;

/** Every variable that is wrong, one line each. */
export class EnvironmentError extends Error {}

/**
 * Reads the environment once, at the start.
 * @throws EnvironmentError naming all variables that are wrong, not just the first
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
	const given = Object.fromEntries(
		Object.entries(source).filter(([, value]) => value !== undefined && value !== '')
	);
	const parsed = environmentSchema.safeParse(given);
	if (parsed.success) return parsed.data;
	const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
	throw new EnvironmentError(`The environment is not right:\n${lines.join('\n')}`);
}

/** How e-mails go out. */
export interface MailSetting {
	/** Holds the password: never logged. */
	readonly url: string;
	readonly from: string;
	/** The public address, for links. */
	readonly origin: string;
}

/** Null: this installation sends no e-mails. */
export function mailSettingIn({ SMTP_URL, SMTP_FROM, ORIGIN }: Environment): MailSetting | null {
	if (!SMTP_URL || !SMTP_FROM || !ORIGIN) return null;
	return { url: SMTP_URL, from: SMTP_FROM, origin: new URL(ORIGIN).origin };
}

/** Whether an address to listen on is reachable from this machine alone. */
export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Whether others than this machine can get at the server: by its own address, or through a proxy
 * that stands in front of it under a public one.
 */
export function isPublic({ HOST, ORIGIN }: Pick<Environment, 'HOST' | 'ORIGIN'>): boolean {
	if (!isLoopback(HOST)) return true;
	return ORIGIN !== undefined && !isLoopback(new URL(ORIGIN).hostname.replace(/^\[|\]$/g, ''));
}
