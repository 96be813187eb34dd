import { and, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import { trailActions, type AuditArea, type TrailAction } from '#lib/domain/audit/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accounts, auditEvents } from '../db/schema/index.ts';

/** One act in the municipality. */
export interface TrailEntry {
	action: TrailAction;
	/** What it was done to, such as `round:2/question:orte.1`. */
	subject: string;
	/** Name of who did it; null: a facilitator from outside, or whoever runs the installation. */
	by: string | null;
	at: Date;
}

export interface TrailPage {
	/** The newest first. */
	entries: TrailEntry[];
	/** Where the older ones begin, for `before`; null: there are none. */
	older: string | null;
}

/** How many acts a page holds at most. */
export const trailPage = 100;

const cursor = /^(\d{1,15})-(\d{1,15})$/;

/** In which order they were written: acts of one transaction share their instant. */
const written = sql<number>`${auditEvents}.rowid`;

/**
 * The municipality's trail, page by page: who did what to what and when, never what was written.
 * @param before from `older` of the page before; anything else begins with the newest
 */
export function trailOf(
	{ database, municipality }: MunicipalityAccess<'audit.view'>,
	{ area, before }: { area: AuditArea | null; before: string }
): TrailPage {
	const actions = trailActions(area);
	const rows = database
		.select({
			written,
			action: auditEvents.action,
			subject: auditEvents.subject,
			by: accounts.name,
			at: auditEvents.at
		})
		.from(auditEvents)
		.leftJoin(accounts, eq(accounts.id, auditEvents.accountId))
		.where(
			and(
				eq(auditEvents.municipalityId, municipality.id),
				inArray(auditEvents.action, actions),
				olderThan(before)
			)
		)
		.orderBy(desc(auditEvents.at), desc(written))
		.limit(trailPage + 1)
		.all();
	const shown = rows.slice(0, trailPage);
	const last = rows.length > trailPage ? shown.at(-1) : undefined;
	return {
		entries: shown.flatMap(({ action, subject, by, at }) => {
			const known = actions.find((one) => one === action);
			return known ? [{ action: known, subject, by, at }] : [];
		}),
		older: last ? `${last.at.getTime()}-${last.written}` : null
	};
}

function olderThan(before: string) {
	const [, time, place] = cursor.exec(before) ?? [];
	if (!time || !place) return undefined;
	const at = new Date(Number(time));
	return or(lt(auditEvents.at, at), and(eq(auditEvents.at, at), lt(written, Number(place))));
}
