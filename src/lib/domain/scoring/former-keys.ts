import { isSameVersion, keysBetween, type KeyedVersion } from '../instrument/formerly.ts';
import type { CriterionResult, Profile } from './profile.ts';

/**
 * A profile in the keys of another version: what that version says was called otherwise before is
 * found under the key of now. The numbers stay what they were.
 */
export function inKeysOf<R extends { instrument: KeyedVersion; profile: Profile }>(
	round: R,
	into: KeyedVersion
): R {
	if (isSameVersion(round.instrument, into)) return round;
	const key = keysBetween(round.instrument, into);
	const criterionIn = (criterion: CriterionResult): CriterionResult => ({
		...criterion,
		key: key(criterion.key),
		field: key(criterion.field)
	});
	const { criteria, fields } = round.profile;
	const profile: Profile = {
		...round.profile,
		criteria: new Map([...criteria.values()].map(criterionIn).map((one) => [one.key, one])),
		fields: fields.map((field) => ({
			...field,
			key: key(field.key),
			criteria: field.criteria.map(criterionIn)
		}))
	};
	return { ...round, profile };
}
