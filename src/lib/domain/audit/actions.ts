/** Everything that leaves a trace. Casting a ballot is not among them, on purpose. */
export const auditActions = [
	'account.signed-in',
	'account.signed-out',
	'account.created',
	'account.password-changed',
	'session.revoked',
	'invitation.sent',
	'invitation.revoked',
	'invitation.accepted',
	'membership.changed',
	'membership.ended',
	'programme.created',
	'municipality.created',
	'instrument.imported',
	'round.planned',
	'round.described',
	'round.moved',
	'field.delegated',
	'delegation.revoked',
	'delegation.handed-in',
	'answer.saved',
	'consensus.saved'
] as const;

export type AuditAction = (typeof auditActions)[number];
