import { integer, text } from 'drizzle-orm/sqlite-core';

/** Primary key: a random (in the demo: a derived) identifier. */
export const id = () => text('id').primaryKey();

/** A point in time, milliseconds since 1970, UTC. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const day = (name: string) => text(name);

export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** Counts up with every change; an edit carries the version that its editor saw. */
export const version = () => integer('version').notNull().default(1);
