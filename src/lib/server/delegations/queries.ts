import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { delegationStanding, type DelegationStanding } from '#lib/domain/delegations/standing.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import type { Clock } from '../clock.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { accounts, delegations, memberships, rounds } from '../db/schema/index.ts';
import { roundsOf } from '../rounds/queries.ts';

export interface Delegation {
	id: string;
	fieldKey: string;
	accountId: string;
	/** Name and unit of whom it was handed to. */
	name: string;
	dueOn: string;
	note: string;
	handedInAt: Date | null;
	standing: DelegationStanding;
}

const columns = {
	id: delegations.id,
	fieldKey: delegations.fieldKey,
	accountId: delegations.accountId,
	dueOn: delegations.dueOn,
	note: delegations.note,
	handedInAt: delegations.handedInAt
};

function withStanding<Row extends Pick<Delegation, 'dueOn' | 'handedInAt'>>(
	row: Row,
	state: RoundState,
	clock: Clock
) {
	const { dueOn, handedInAt } = row;
	const answering = state === 'planned' || state === 'answering';
	const handedIn = handedInAt !== null;
	return { ...row, standing: delegationStanding({ dueOn, handedIn, answering }, clock.today()) };
}

/** The fields of a round that were handed to somebody, without revoked ones. */
export function delegationsOf(
	access: RoundAccess<'rounds.view' | 'fields.delegate' | 'answers.view'>
): Delegation[] {
	const { database, clock, round } = access;
	return database
		.select({
			...columns,
			name: accounts.name
		})
		.from(delegations)
		.innerJoin(accounts, eq(accounts.id, delegations.accountId))
		.where(and(eq(delegations.roundId, round.id), isNull(delegations.revokedAt)))
		.orderBy(asc(delegations.fieldKey), asc(delegations.createdAt))
		.all()
		.map((row) => withStanding(row, round.state, clock));
}

export interface OwnDelegation extends Omit<Delegation, 'name'> {
	roundNumber: number;
	roundId: string;
}

/** What was handed to the person who asks, over all rounds of the municipality. */
export function ownDelegations(access: MunicipalityAccess<'municipality.enter'>): OwnDelegation[] {
	const { database, clock, municipality, actor } = access;
	const states = new Map(roundsOf(access).map(({ id, state }) => [id, state]));
	if (actor.kind !== 'account') return [];
	return database
		.select({
			...columns,
			roundId: rounds.id,
			roundNumber: rounds.number
		})
		.from(delegations)
		.innerJoin(rounds, eq(rounds.id, delegations.roundId))
		.where(
			and(
				eq(rounds.municipalityId, municipality.id),
				eq(delegations.accountId, actor.id),
				isNull(delegations.revokedAt)
			)
		)
		.orderBy(asc(delegations.dueOn), asc(delegations.fieldKey))
		.all()
		.map((row) => withStanding(row, states.get(row.roundId) ?? 'planned', clock));
}

export interface Delegate {
	accountId: string;
	name: string;
	unit: string;
}

/** People a field can be handed to: contributors, and members who do not answer every field. */
export function possibleDelegates({
	database,
	municipality
}: RoundAccess<'fields.delegate'>): Delegate[] {
	return database
		.selectDistinct({ accountId: accounts.id, name: accounts.name, unit: memberships.unit })
		.from(memberships)
		.innerJoin(accounts, eq(accounts.id, memberships.accountId))
		.where(
			and(
				eq(memberships.municipalityId, municipality.id),
				isNull(memberships.endedAt),
				isNull(accounts.disabledAt),
				or(
					eq(memberships.role, 'contributor'),
					and(eq(memberships.role, 'member'), eq(memberships.administration, false))
				)
			)
		)
		.orderBy(asc(accounts.name))
		.all();
}
