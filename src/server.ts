/**
 * The server's own entry around the handler that the build makes. It exists for what a hook cannot
 * do: headers on static files too, the protocol without a proxy, and an orderly end.
 */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { demoWorkshopCode } from '#lib/domain/demo/workshop.ts';
import { closeDatabase, databasePath, openDatabase } from '#lib/server/db/client.ts';
import { ending } from '#lib/server/ending.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { EnvironmentError, isPublic, readEnvironment, type Environment } from '#lib/server/env.ts';
import { headersFor } from '#lib/server/headers.ts';
import { workshopByCode } from '#lib/server/workshop/queries.ts';
import { isDemo } from '#lib/server/demo-mark.ts';
import { makeDemo } from './cli/demo/make.ts';
import { greeting, type Listening } from './cli/greeting.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Requests get this long to finish after SIGTERM; the contract says five seconds in all. */
const patience = 3_000;

const environment = environmentOrExit();
const prepared = await prepareDatabase(environment);
const server = createServer(await handlerFor(environment));
server.listen(environment.PORT, environment.HOST, () => {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : environment.PORT;
	console.log(greeting({ host: environment.HOST, port, ...prepared }));
});
server.on('error', (error) => exitWith(`The server cannot listen: ${error.message}`));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, shutDown);

function environmentOrExit(): Environment {
	try {
		return readEnvironment(process.env);
	} catch (failure) {
		if (failure instanceof EnvironmentError) exitWith(failure.message);
		throw failure;
	}
}

/** Makes the demo where there is no database, migrates, and says what is to be greeted. */
async function prepareDatabase(wanted: Environment): Promise<Pick<Listening, 'demo' | 'code'>> {
	const { DATA_DIR, HOST, ORIGIN, DEMO_PUBLIC } = wanted;
	const file = databasePath(DATA_DIR);
	if (!existsSync(file)) await makeDemo(file);
	migrateDatabase(file);
	const database = openDatabase(file);
	const demo = isDemo(database);
	const workshop = demo ? workshopByCode(database, demoWorkshopCode) : undefined;
	closeDatabase(database);
	if (demo && isPublic(wanted) && !DEMO_PUBLIC) {
		exitWith(
			`This is a demo database, whose passwords everyone knows. It is not served on ${ORIGIN ?? HOST}.\n` +
				'Set DEMO_PUBLIC=1 if that is what you want.'
		);
	}
	return { demo, code: workshop?.code ?? null };
}

async function handlerFor({ ORIGIN, ADDRESS_HEADER }: Environment): Promise<Handler> {
	const behindProxy = ORIGIN !== undefined || ADDRESS_HEADER !== undefined;
	// Read by the built handler when it is loaded. Beyond this size the connection just ends, so it
	// is far above what a form accepts: a text that is too long comes back with a sentence.
	process.env['BODY_SIZE_LIMIT'] = '8M';
	if (!ORIGIN) process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
	const built = new URL('../build/handler.js', import.meta.url);
	const { handler } = (await import(built.href)) as { handler: Handler };
	return (request, response) => {
		if (!behindProxy) request.headers['x-forwarded-proto'] = 'http';
		const secure = request.headers['x-forwarded-proto'] === 'https' || ORIGIN?.startsWith('https:');
		for (const [name, value] of headersFor(secure === true)) response.setHeader(name, value);
		handler(request, response);
	};
}

function shutDown(): void {
	ending().emit('closing');
	server.close(() => {
		ending().emit('closed');
		process.exit(0);
	});
	// Again and again: a connection is idle only once its last answer is out.
	setInterval(() => server.closeIdleConnections(), 50).unref();
	setTimeout(() => server.closeAllConnections(), patience).unref();
}

function exitWith(message: string): never {
	console.error(message);
	process.exit(1);
}
