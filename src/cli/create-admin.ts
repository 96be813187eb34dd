/** Makes the first operator: `npm run admin:create -- --email a@b.de --name "…"`. */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { isOwnEmail } from '#lib/domain/people/password.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { hashPassword } from '#lib/server/auth/passwords.ts';
import { databasePath } from '#lib/server/db/client.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { operatorSchema } from '#lib/server/people/form-schemas.ts';
import { createOperator } from '#lib/server/people/operators.ts';
import { refuse, runCommand, say, withDatabase } from './command-line.ts';

const help = `npm run admin:create -- --email name@example.org --name "Name"

Makes an operator's account in DATA_DIR (default ./data), and the database where there is none.
Run it before the first "npm start": that makes a demo where it finds no database.

The password (12 to 200 characters) comes from the environment variable ADMIN_PASSWORD, or from
standard input; never from the arguments, which everyone on this machine can read:

  read -rs ADMIN_PASSWORD && export ADMIN_PASSWORD
`;

await runCommand(run);

async function run(): Promise<number> {
	const { values } = parseArgs({
		options: {
			email: { type: 'string' },
			name: { type: 'string' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) return say(help);
	if (!values.email || !values.name) return refuse(help);
	const password = await givenPassword();
	if (password === '') return refuse(`No password was given.\n\n${help}`);
	const given = operatorSchema.safeParse({ ...values, password });
	if (!given.success) {
		const lines = given.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
		return refuse(lines.join('\n'));
	}
	const { email, name } = given.data;
	if (isOwnEmail(password, email)) return refuse('password: It must not be the e-mail address.');
	return create({ email, name, passwordHash: await hashPassword(password) });
}

/** Waits for standard input only where something is piped in, never at a keyboard. */
async function givenPassword(): Promise<string> {
	const fromEnvironment = process.env['ADMIN_PASSWORD'];
	if (fromEnvironment) return fromEnvironment;
	if (process.stdin.isTTY) return '';
	return (await text(process.stdin)).replace(/\r?\n$/, '');
}

function create(operator: { email: string; name: string; passwordHash: string }): number {
	return withDatabase(databasePath(readEnvironment(process.env).DATA_DIR), (context) => {
		const created = createOperator(authorizeOperator(context, 'accounts.create'), operator);
		if (!created) return refuse(`There is already an account ${operator.email}.`);
		return say(`The operator ${operator.email} can now sign in.`);
	});
}
