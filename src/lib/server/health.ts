import packageJson from '../../../package.json' with { type: 'json' };
import type { Database } from './db/client.ts';

export interface Health {
	status: 'ok' | 'failing';
	version: string;
	/** „writable“, or why it is not. */
	database: string;
}

/** Milliseconds. Waiting stops the whole process, and who asks will ask again. */
const patience = 500;

/** Tries a write and takes it back: a database that can only be read is no use here. */
export function healthOf({ $client }: Pick<Database, '$client'>): Health {
	const { version } = packageJson;
	const usual = Number($client.pragma('busy_timeout', { simple: true }));
	try {
		$client.pragma(`busy_timeout = ${patience}`);
		$client.exec('BEGIN IMMEDIATE');
		try {
			$client.exec(`INSERT OR REPLACE INTO installation (key, value) VALUES ('probe', '1')`);
		} finally {
			$client.exec('ROLLBACK');
		}
		return { status: 'ok', version, database: 'writable' };
	} catch (failure) {
		const reason = failure instanceof Error ? failure.message : String(failure);
		return { status: 'failing', version, database: reason };
	} finally {
		$client.pragma(`busy_timeout = ${usual}`);
	}
}
