import type { Ability, FieldScope, MembershipRole } from '#lib/domain/access/index.ts';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../db/client.ts';
import type { SubmissionHead } from '../submission/standing.ts';
import type { Actor } from './context.ts';

declare const throughTheDoor: unique symbol;

/**
 * Proof that the door let the actor through for this ability. Only `authorize` makes one; every
 * query and command takes one, so that a forgotten check does not compile.
 */
export interface Access<A extends Ability = Ability> {
	readonly [throughTheDoor]: A;
	readonly database: Database;
	readonly clock: Clock;
	readonly actor: Actor;
}

export interface MunicipalityInReach {
	id: string;
	slug: string;
	name: string;
	kind: MunicipalityKind;
	programmeId: string | null;
}

/** The tenant comes from here, never from an address or a form. */
export interface MunicipalityAccess<A extends Ability = Ability> extends Access<A> {
	readonly municipality: MunicipalityInReach;
	readonly roles: readonly MembershipRole[];
	/** The actor's unit, as it is shown beside what they write. */
	readonly unit: string;
}

export interface RoundInReach {
	id: string;
	number: number;
	title: string;
	instrumentId: string;
	state: RoundState;
}

export interface RoundAccess<A extends Ability = Ability> extends MunicipalityAccess<A> {
	readonly round: RoundInReach;
	/** Which fields this access reaches; „all“ where the ability does not depend on fields. */
	readonly fields: FieldScope;
}

/** What a step of a round needs to know of whoever takes it: the municipality, or project staff. */
export type RoundStep = Pick<
	RoundAccess,
	'actor' | 'clock' | 'database' | 'municipality' | 'round'
>;

/** Staff: the programmes they are assigned to. */
export interface ProgrammesAccess<A extends Ability = Ability> extends Access<A> {
	readonly programmeIds: readonly string[];
}

/** Staff: one round that something was sent of. Nothing but the submission may be read of it. */
export interface ReviewAccess<A extends Ability = Ability> extends ProgrammesAccess<A> {
	readonly municipality: MunicipalityInReach;
	readonly round: RoundInReach;
	/** What counts: the newest hand-in that was not taken back, else the newest interim one. */
	readonly submission: SubmissionHead;
}
