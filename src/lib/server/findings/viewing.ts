import { and, eq, gte } from 'drizzle-orm';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { dayOf } from '../clock.ts';
import { auditEvents } from '../db/schema/index.ts';

/**
 * Reading a finding is recorded: once per person, finding and day, so that the trail stays something
 * that somebody can read. @param number null: the list
 */
export function recordViewing(
	access: MunicipalityAccess<'findings.view'>,
	number: number | null
): void {
	const { clock, municipality } = access;
	const accountId = accountableFor(access.actor);
	const action = number === null ? 'finding.listed' : 'finding.viewed';
	const subject = number === null ? 'findings' : `finding:${number}`;
	change(access, (transaction) => {
		const today = transaction
			.select({ at: auditEvents.at })
			.from(auditEvents)
			.where(
				and(
					eq(auditEvents.municipalityId, municipality.id),
					eq(auditEvents.accountId, accountId),
					eq(auditEvents.action, action),
					eq(auditEvents.subject, subject),
					gte(auditEvents.at, new Date(clock.now().getTime() - 86_400_000))
				)
			)
			.all()
			.some(({ at }) => dayOf(at) === dayOf(clock.now()));
		return { result: undefined, trace: today ? null : { action, subject } };
	});
}
