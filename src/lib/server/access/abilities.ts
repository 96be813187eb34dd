import { policy, refusalOf, type Ability, type RefusalReason } from '#lib/domain/access/index.ts';
import type { MunicipalityAccess, RoundAccess } from './access.ts';

/** Per ability: null where nothing speaks against it, else why it is refused. */
export type Abilities = Record<Ability, RefusalReason | null>;

/**
 * What the actor may do here, for pages that show, disable and explain. A page never decides by
 * itself; and what it shows is no protection: the door asks again.
 */
export function abilitiesOf(access: MunicipalityAccess | RoundAccess): Abilities {
	const state = 'round' in access ? access.round.state : null;
	const abilities = Object.keys(policy) as Ability[];
	return Object.fromEntries(
		abilities.map((ability) => [ability, refusalOf(ability, access.roles, state)])
	) as Abilities;
}
