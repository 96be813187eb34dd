import { eq } from 'drizzle-orm';
import type { Database } from './db/client.ts';
import { installation } from './db/schema/index.ts';

/** Whether this database was made as a demo: all scores in it are invented. */
export function isDemo(database: Database): boolean {
	return (
		database
			.select({ value: installation.value })
			.from(installation)
			.where(eq(installation.key, 'demo'))
			.get()?.value === '1'
	);
}
