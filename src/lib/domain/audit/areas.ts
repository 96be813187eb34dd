import { auditActions, type AuditAction } from './actions.ts';

/** What a municipality's trail is looked through by. */
export const auditAreas = [
	'rounds',
	'answers',
	'workshop',
	'findings',
	'measures',
	'practice',
	'people',
	'municipality'
] as const;
export type AuditArea = (typeof auditAreas)[number];

/**
 * Where an act stands in the trail that a municipality reads. Null: not its business, because it is
 * of an account or the installation, or because project staff have not told the municipality of it
 * yet. What they told stands where it was told: with the submission, in the comparison.
 */
const places = {
	'account.signed-in': null,
	'account.signed-out': null,
	'account.created': null,
	'account.password-changed': null,
	'notices.chosen': null,
	'session.revoked': null,
	'invitation.sent': 'people',
	'invitation.revoked': 'people',
	'invitation.accepted': 'people',
	'membership.changed': 'people',
	'membership.ended': 'people',
	'programme.created': null,
	'programme.edited': null,
	'cohort.set': null,
	'staff.assigned': null,
	'staff.ended': null,
	'hand-in-date.set': 'rounds',
	'round.offered': 'rounds',
	'municipality.created': 'municipality',
	'instrument.imported': null,
	'instrument.drafted': null,
	'instrument.edited': null,
	'instrument.published': null,
	'instrument.discarded': null,
	'round.planned': 'rounds',
	'round.described': 'rounds',
	'round.moved': 'rounds',
	'interim.sent': 'rounds',
	'review.entered': null,
	'review.answered': 'rounds',
	'external.saved': null,
	'evaluation.saved': null,
	'acceptance.proposed': null,
	'municipality.reminded': 'rounds',
	'block.kept': null,
	'block.retired': null,
	'field.delegated': 'answers',
	'delegation.revoked': 'answers',
	'delegation.handed-in': 'answers',
	'delegation.reopened': 'answers',
	'answer.saved': 'answers',
	'consensus.saved': 'workshop',
	'workshop.opened': 'workshop',
	'workshop.ended': 'workshop',
	'workshop.arranged': 'workshop',
	'door.closed': 'workshop',
	'door.opened': 'workshop',
	'item.opened': 'workshop',
	'item.closed': 'workshop',
	'item.revealed': 'workshop',
	'item.reopened': 'workshop',
	'seat.freed': 'workshop',
	'note.released': 'workshop',
	'note.withdrawn': 'workshop',
	'ballots.entered': 'workshop',
	'finding.listed': 'findings',
	'finding.viewed': 'findings',
	'finding.recorded': 'findings',
	'finding.edited': 'findings',
	'summary.written': 'findings',
	'finding.moved': 'findings',
	'finding.released': 'findings',
	'finding.withdrawn': 'findings',
	'summary.approved': 'findings',
	'summary.withdrawn': 'findings',
	'structure.recorded': 'measures',
	'structure.edited': 'measures',
	'structure.ended': 'measures',
	'measure.recorded': 'measures',
	'measure.edited': 'measures',
	'measure.reported': 'measures',
	'budget.set': 'measures',
	'measures.imported': 'measures',
	'structures.imported': 'measures',
	'answers.imported': 'answers',
	'practice.drafted': 'practice',
	'practice.edited': 'practice',
	'practice.moved': 'practice',
	'practice.asked': 'practice',
	'practice.replied': 'practice',
	'consent.given': 'municipality',
	'consent.revoked': 'municipality',
	'partition.frozen': null,
	'release.published': null,
	'archive.exported': 'municipality',
	'archive.imported': 'municipality',
	'console-link.made': 'workshop',
	'console-link.revoked': 'workshop'
} as const satisfies Record<AuditAction, AuditArea | null>;

/** Acts that a municipality reads of. */
export type TrailAction = {
	[A in AuditAction]: (typeof places)[A] extends null ? never : A;
}[AuditAction];

/** Where it stands; null: a municipality does not read of it. */
export function areaOf(action: AuditAction): AuditArea | null {
	return places[action];
}

/** The acts of one area; null: of all. */
export function trailActions(area: AuditArea | null): TrailAction[] {
	return auditActions.filter((action): action is TrailAction => {
		const own = areaOf(action);
		return own !== null && (area === null || own === area);
	});
}
