import type { AuditAction } from '#lib/domain/audit/actions.ts';
import type { Access, MunicipalityAccess } from '../access/access.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { auditEvents } from '../db/schema/index.ts';
import { auditKey, contentsDigest } from './digest.ts';

/** The trace that a change leaves. */
export interface Trace {
	action: AuditAction;
	/** What it was done to, such as `round:2/question:orte.1`. */
	subject: string;
	/** What was written; only its digest is kept. */
	contents?: unknown;
	/** Id of the municipality that reads of it, where the access is of several. */
	municipalityId?: string;
}

/** Appends to the audit trail, inside the transaction of the `change` that it tells of. */
export function record(
	transaction: Transaction,
	access: Access | MunicipalityAccess,
	{ action, subject, contents, municipalityId }: Trace
): void {
	transaction
		.insert(auditEvents)
		.values({
			id: newId(),
			municipalityId: municipalityId ?? ('municipality' in access ? access.municipality.id : null),
			accountId: access.actor.kind === 'account' ? access.actor.id : null,
			action,
			subject,
			digest: contents === undefined ? '' : contentsDigest(auditKey(access.database), contents),
			at: access.clock.now()
		})
		.run();
}
