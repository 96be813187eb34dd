import { demoAccounts, demoPassword } from '#lib/domain/demo/accounts.ts';
import { shownCode } from '#lib/domain/workshop/code.ts';

export interface Listening {
	host: string;
	port: number;
	demo: boolean;
	/** Of the demo's open workshop; null where there is none, or none any more. */
	code: string | null;
}

/** What the server says when it is ready: the address and, in a demo, who can sign in and join. */
export function greeting({ host, port, demo, code }: Listening): string {
	const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	const address = `http://${shown}:${port}`;
	const lines = ['', `Selbstcheck Weltoffene Kommune: ${address}`];
	if (demo) {
		lines.push('', `Demo accounts (password ${demoPassword}):`);
		lines.push(...demoAccounts.map(({ email }) => `  ${email}`));
	}
	if (code) {
		lines.push('', `Open workshop to join with a phone (code ${shownCode(code)}):`);
		lines.push(`  ${address}/join/${code}`);
	}
	return [...lines, ''].join('\n');
}
