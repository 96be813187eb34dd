import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const parameters = {
	// The package exports a const enum, which erasable TypeScript cannot read; 2 is argon2id.
	algorithm: 2,
	memoryCost: 19_456,
	timeCost: 2,
	parallelism: 1
};

/** A hash of nothing anyone knows, for accounts that do not exist: verifying takes as long. */
const dummyHash =
	'$argon2id$v=19$m=19456,t=2,p=1$KhMT6HmQPJWi+C3gxUtOaA$vZQa8XoHBkhadfo4cZq5fN/rZK4EqKLmX3Cn4z7YH/M';

export const shortestPassword = 12;
export const longestPassword = 200;

/** More waiting than this, and signing in is refused for the moment instead of queueing. */
const longestQueue = 64;

/** Thrown when too many people sign in at the same moment. */
export class PasswordQueueFull extends Error {}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** One at a time: argon2 would otherwise take all cores from everyone else. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (waiting >= longestQueue) throw new PasswordQueueFull();
	waiting += 1;
	const turn = last.then(work, work).finally(() => {
		waiting -= 1;
	});
	last = turn.catch(() => undefined);
	return turn;
}

/** @param salt only for the demo, whose database is the same every time */
export function hashPassword(password: string, salt?: Uint8Array): Promise<string> {
	return inTurn(() => hash(password, salt ? { ...parameters, salt } : parameters));
}

/**
 * Whether the password belongs to the hash. Without a hash it takes just as long and says no.
 * @throws PasswordQueueFull
 */
export function passwordMatches(password: string, passwordHash: string | null): Promise<boolean> {
	return inTurn(async () => {
		const matches = await verify(passwordHash ?? dummyHash, password, parameters);
		return matches && passwordHash !== null;
	});
}
