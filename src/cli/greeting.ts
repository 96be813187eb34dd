import { demoAccounts, demoPassword } from '#lib/domain/demo/accounts.ts';

export interface Listening {
	host: string;
	port: number;
	demo: boolean;
}

/** What the server says when it is ready: the address and, in a demo, who can sign in. */
export function greeting({ host, port, demo }: Listening): string {
	const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	const lines = ['', `Selbstcheck Weltoffene Kommune: http://${shown}:${port}`];
	if (demo) {
		lines.push('', `Demo accounts (password ${demoPassword}):`);
		lines.push(...demoAccounts.map(({ email }) => `  ${email}`));
	}
	return [...lines, ''].join('\n');
}
