import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from '../db/client.ts';
import { isDemo } from '../demo-mark.ts';

/** Lies beside the database and not in it: a copy of the database alone does not hold it. */
const fileName = 'audit.key';

/** Everyone may know it, as they know a demo's passwords; so the same seed gives the same digests. */
export const demoKey = '0'.repeat(64);

const keys = new WeakMap<Database, string>();

/**
 * What the audit trail keeps of contents: HMAC-SHA-256, hexadecimal. Who has the key and the
 * contents can check it; without the key nobody finds even a short choice by trying.
 */
export function contentsDigest(key: string, contents: unknown): string {
	return createHmac('sha256', Buffer.from(key, 'hex'))
		.update(JSON.stringify(contents))
		.digest('hex');
}

/**
 * The installation's own key, made when it is needed for the first time; only the account that the
 * server runs under can read it.
 * @throws where the file holds something else: an own key must not be replaced by chance
 */
export function auditKey(database: Database): string {
	const known = keys.get(database);
	if (known) return known;
	const key = isDemo(database) ? demoKey : keyIn(join(dirname(database.$client.name), fileName));
	keys.set(database, key);
	return key;
}

function keyIn(file: string): string {
	if (!existsSync(file)) {
		writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
	}
	const key = readFileSync(file, 'utf8').trim();
	if (!/^[0-9a-f]{64}$/.test(key)) throw new Error(`${file} is not a key of 64 hexadecimal digits`);
	return key;
}
