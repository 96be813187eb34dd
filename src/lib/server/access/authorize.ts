import { error, redirect } from '@sveltejs/kit';
import {
	answerableFields,
	includesField,
	policy,
	readableFields,
	refusalOf,
	type Ability,
	type FieldScope,
	type RefusalReason,
	type Role,
	type Rule
} from '#lib/domain/access/index.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { Access, MunicipalityAccess, ProgrammesAccess, RoundAccess } from './access.ts';
import type { Actor, Context } from './context.ts';
import { notFound } from './not-found.ts';
import {
	membershipOf,
	programmesOf,
	roundById,
	roundOf,
	standingOf,
	type Membership
} from './reach.ts';

/** What somebody wants to act on, by the words in the address. */
export interface Subject {
	municipality: string;
	round?: number;
	/** One field of the round, for abilities over single fields. */
	field?: string;
}

type RoundSubject =
	{ municipality: string; round: number } | { municipality: string; round: number; field: string };

/**
 * The only door. Finds the subject within the actor's reach and asks the policy.
 *
 * @throws 303 to the sign-in page without a session, 404 for what is out of reach (whether or not
 *   it exists), 403 with a reason for what is in reach but refused
 */
export function authorize<A extends Ability>(
	context: Context,
	ability: A,
	subject: RoundSubject
): RoundAccess<A>;
export function authorize<A extends Ability>(
	context: Context,
	ability: A,
	subject: { municipality: string }
): MunicipalityAccess<A>;
export function authorize<A extends Ability>(
	context: Context,
	ability: A,
	subject: Subject
): MunicipalityAccess<A> {
	const knock = knockAt(context, ability, subject);
	return knock.open ? knock.access : refuse(knock.reason);
}

/** What the door would say, for pages that explain instead of refusing. */
export type Knock<T> = { open: true; access: T } | { open: false; reason: RefusalReason };

/**
 * Asks without being thrown out for a refusal; out of reach is still 404.
 * @throws 303 without a session, 404 for what is out of reach
 */
export function knock<A extends Ability>(
	context: Context,
	ability: A,
	subject: RoundSubject
): Knock<RoundAccess<A>> {
	return knockAt(context, ability, subject) as Knock<RoundAccess<A>>;
}

function knockAt<A extends Ability>(
	context: Context,
	ability: A,
	subject: Subject
): Knock<MunicipalityAccess<A>> {
	if (context.actor.kind === 'console-link')
		return knockByLink(context, ability, subject, context.actor);
	const account = signedIn(context.actor);
	const membership = membershipOf(context.database, account.id, subject.municipality);
	if (!membership) return notFound();
	const found = inMunicipality<A>(context, membership);
	if (subject.round === undefined) {
		const reason = refusalOf(ability, membership.roles, null);
		return reason ? { open: false, reason } : { open: true, access: found };
	}
	const round = roundOf(context.database, membership.municipality.id, subject.round);
	if (!round) return notFound();
	const reason = refusalOf(ability, membership.roles, round.state);
	if (reason) return { open: false, reason };
	const fields = fieldsOf(context, ability, membership, account.id, round.id);
	if (!reaches(fields, subject.field)) return { open: false, reason: { code: 'field' } };
	return { open: true, access: { ...found, round, fields } as RoundAccess<A> };
}

/** A console link reaches the one round it was made for, and nothing without a round. */
function knockByLink<A extends Ability>(
	{ database, clock }: Context,
	ability: A,
	subject: Subject,
	actor: Extract<Actor, { kind: 'console-link' }>
): Knock<MunicipalityAccess<A>> {
	const found = roundById(database, actor.roundId);
	const same =
		found?.municipality.slug === subject.municipality && found.round.number === subject.round;
	if (!same) return notFound();
	const reason = refusalOf(ability, ['facilitator'], found.round.state);
	if (reason) return { open: false, reason };
	const access = { database, clock, actor, ...found, roles: [], unit: '', fields: 'all' };
	return { open: true, access: access as unknown as RoundAccess<A> };
}

/** The door for what belongs to no municipality: one's own account. */
export function authorizeAccount(context: Context): Access<'account.use'> & {
	actor: Extract<Actor, { kind: 'account' }>;
} {
	return { ...context, actor: signedIn(context.actor) } as Access<'account.use'> & {
		actor: Extract<Actor, { kind: 'account' }>;
	};
}

/** The door for project staff. @throws 303 or 403 as `authorize` does */
export function authorizeStaff<A extends Ability>(
	context: Context,
	ability: A
): ProgrammesAccess<A> {
	const account = signedIn(context.actor);
	const programmeIds = programmesOf(context.database, account.id);
	refuseUnlessAllowed(ability, programmeIds.length > 0 ? ['staff'] : [], null);
	return { ...context, programmeIds } as unknown as ProgrammesAccess<A>;
}

/** The door for operators: by account, or at the command line. @throws 303 or 403 */
export function authorizeOperator<A extends Ability>(context: Context, ability: A): Access<A> {
	const roles: Role[] = context.actor.kind === 'command-line' ? ['operator'] : [];
	if (roles.length === 0 && signedIn(context.actor).operator) roles.push('operator');
	refuseUnlessAllowed(ability, roles, null);
	return { ...context } as Access<A>;
}

function inMunicipality<A extends Ability>(
	{ database, clock, actor }: Context,
	{ municipality, roles, unit }: Membership
): MunicipalityAccess<A> {
	const found = { database, clock, actor, municipality, roles, unit };
	// The door is the one place that may vouch for an access; its brand exists only as a type.
	return found as unknown as MunicipalityAccess<A>;
}

function fieldsOf(
	{ database }: Context,
	ability: Ability,
	membership: Membership,
	accountId: string,
	roundId: string
): FieldScope {
	const rule: Rule = policy[ability];
	if (!rule.ownFields) return 'all';
	const standing = standingOf(database, membership, accountId, roundId);
	return ability === 'answers.view' ? readableFields(standing) : answerableFields(standing);
}

/** Whether the scope holds this field; without one, any at all. */
function reaches(fields: FieldScope, field: string | undefined): boolean {
	if (field !== undefined) return includesField(fields, field);
	return fields === 'all' || fields.size > 0;
}

function signedIn(actor: Actor): Extract<Actor, { kind: 'account' }> {
	if (actor.kind === 'account') return actor;
	redirect(303, '/login');
}

function refuseUnlessAllowed(ability: Ability, roles: readonly Role[], state: RoundState | null) {
	const reason = refusalOf(ability, roles, state);
	if (reason) refuse(reason);
}

function refuse(reason: RefusalReason): never {
	error(403, { code: 'refused', message: 'refused', reason });
}
