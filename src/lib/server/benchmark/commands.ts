import type { MunicipalityAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { consents } from '../db/schema/index.ts';
import { lastConsent } from './consent.ts';

export interface Decision {
	given: boolean;
	note: string;
	/** Position of the last decision that the person saw; 0: none. */
	seen: number;
}

export type Decided = { kind: 'decided' } | { kind: 'moved' } | { kind: 'no-programme' };

/** Gives or revokes the consent to the comparison; the same decision twice is one. */
export function decideConsent(
	access: MunicipalityAccess<'consent.decide'>,
	{ given, note, seen }: Decision
): Decided {
	const { actor, clock, municipality } = access;
	const { programmeId } = municipality;
	if (programmeId === null) return { kind: 'no-programme' };
	if (actor.kind !== 'account') throw new Error('only people decide');
	return change<Decided>(access, (transaction) => {
		const last = lastConsent(transaction, municipality.id, programmeId);
		if ((last?.given ?? false) === given) return { result: { kind: 'decided' }, trace: null };
		const position = (last?.position ?? 0) + 1;
		if (position !== seen + 1) return { result: { kind: 'moved' }, trace: null };
		transaction
			.insert(consents)
			.values({
				id: newId(),
				municipalityId: municipality.id,
				programmeId,
				position,
				given,
				note,
				accountId: actor.id,
				at: clock.now()
			})
			.run();
		const action = given ? 'consent.given' : 'consent.revoked';
		return { result: { kind: 'decided' }, trace: { action, subject: `consent:${position}` } };
	});
}
