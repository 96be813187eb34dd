import { and, eq } from 'drizzle-orm';
import { isMunicipalityAddress } from '#lib/domain/municipalities/addresses.ts';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import type { Land } from '#lib/domain/municipalities/lands.ts';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { record } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { municipalities, programmes } from '../db/schema/index.ts';
import { addInvitation, type Invited } from '../people/inviting.ts';
import { toCoordinate, type Coordinator } from './coordinators.ts';

export interface NewMunicipality {
	slug: string;
	name: string;
	kind: MunicipalityKind;
	land: Land;
	population: number;
	/** Address word of the programme it takes part in. */
	programme: string | null;
	/** Address of the district it belongs to: for grouping only, it gives no access. */
	district: string | null;
}

export type Founded =
	| Extract<Invited, { kind: 'invited' }>
	| { kind: 'address-unusable' | 'address-taken' | 'unknown-programme' | 'unknown-district' };

/** Makes a municipality and, in the same transaction, the link for its first coordinator. */
export function foundMunicipality(
	access: Access<'municipalities.create' | 'programme.invite'>,
	{ programme, district, ...place }: NewMunicipality,
	coordinator: Coordinator
): Founded {
	const { actor, clock } = access;
	if (actor.kind !== 'account') throw new Error('only people invite');
	if (!isMunicipalityAddress(place.slug)) return { kind: 'address-unusable' };
	const id = newId();
	const at = clock.now();
	const { slug, name, kind } = place;
	// The traces of both are the municipality's own: its people can see who let the first of them in.
	const there = { ...access, municipality: { id, slug, name, kind, programmeId: null } };
	return change<Founded>(there, (transaction) => {
		if (isTaken(transaction, slug)) return { result: { kind: 'address-taken' }, trace: null };
		const programmeId = programme === null ? null : programmeBy(transaction, programme);
		if (programmeId === undefined) return { result: { kind: 'unknown-programme' }, trace: null };
		const parentId = district === null ? null : districtBy(transaction, district);
		if (parentId === undefined) return { result: { kind: 'unknown-district' }, trace: null };
		const row = { id, ...place, programmeId, parentId, createdAt: at };
		transaction.insert(municipalities).values(row).run();
		const contents = { ...place, programme, district };
		record(transaction, there, {
			action: 'municipality.created',
			subject: `municipality:${slug}`,
			contents
		});
		const sending = { municipalityId: id, invitedBy: actor.id, at };
		const { result, trace } = addInvitation(transaction, sending, toCoordinate(coordinator));
		if (result.kind !== 'invited') throw new Error('somebody is in a municipality that was not');
		return { result, trace };
	});
}

function isTaken(transaction: Transaction, slug: string): boolean {
	const found = transaction
		.select({ id: municipalities.id })
		.from(municipalities)
		.where(eq(municipalities.slug, slug))
		.get();
	return found !== undefined;
}

function programmeBy(transaction: Transaction, slug: string): string | undefined {
	return transaction
		.select({ id: programmes.id })
		.from(programmes)
		.where(eq(programmes.slug, slug))
		.get()?.id;
}

function districtBy(transaction: Transaction, slug: string): string | undefined {
	return transaction
		.select({ id: municipalities.id })
		.from(municipalities)
		.where(and(eq(municipalities.slug, slug), eq(municipalities.kind, 'district')))
		.get()?.id;
}
