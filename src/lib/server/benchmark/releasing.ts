import {
	proposePartition,
	type Dimension,
	type Partition,
	type PeerComparison
} from '#lib/domain/benchmark/index.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { authorizeStaff } from '../access/authorize.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { programmePartitions, releaseComparisons, releases } from '../db/schema/index.ts';
import { memberOf, programmeMembers } from './members.ts';
import { partitionOf } from './partitions.ts';
import { planAside } from './plan-aside.ts';
import { situationOf } from './preparation.ts';
import { lastRelease, programmeInReach } from './releases.ts';

type Publishing = ProgrammesAccess<'releases.publish'>;

/** The grouping that a dimension would give today, from membership alone. */
export function proposedPartition(
	access: Publishing | ProgrammesAccess<'releases.view'>,
	programme: string,
	dimension: Dimension
): Partition {
	const { id } = programmeInReach(access, programme);
	const today = programmeMembers(access.database, id, access.clock.today());
	return proposePartition(
		dimension,
		today.map((member) => memberOf(member, dimension))
	);
}

export type Frozen = { kind: 'frozen' } | { kind: 'moved' };

/**
 * Freezes the grouping of a programme. @param seen position of the grouping that the person saw, 0
 * where there was none
 */
export function freezePartition(
	access: Publishing,
	programme: string,
	dimension: Dimension,
	seen: number
): Frozen {
	const { id } = programmeInReach(access, programme);
	const partition = proposedPartition(access, programme, dimension);
	return change<Frozen>(access, (transaction) => {
		const position = (partitionOf(transaction, id)?.position ?? 0) + 1;
		if (position !== seen + 1) return { result: { kind: 'moved' }, trace: null };
		transaction
			.insert(programmePartitions)
			.values({
				id: newId(),
				programmeId: id,
				position,
				partition,
				accountId: accountOf(access),
				at: access.clock.now()
			})
			.run();
		const subject = `programme:${programme}/partition:${position}`;
		return {
			result: { kind: 'frozen' },
			trace: { action: 'partition.frozen', subject, contents: partition }
		};
	});
}

export interface NewRelease {
	title: string;
	/** `YYYY-MM-DD` */
	cutoffOn: string;
	/** Digest of the plan that the person looked at. */
	digest: string;
}

export type Released =
	| { kind: 'released'; number: number }
	/** What would be published is no longer what was looked at. */
	| { kind: 'changed' }
	/** The cut-off date lies in the future, or before that of an earlier release. */
	| { kind: 'cutoff' }
	/** Too many others are planning a release just now. */
	| { kind: 'busy' };

/**
 * Publishes a release: from now on it is never changed. It is planned aside; what it was made from
 * must still hold when it is written.
 */
export async function publishRelease(
	access: Publishing,
	programme: string,
	{ title, cutoffOn, digest }: NewRelease
): Promise<Released> {
	const { id: programmeId } = programmeInReach(access, programme);
	if (cutoffOn > access.clock.today()) return { kind: 'cutoff' };
	const id = newId();
	const planned = await planAside(access.database, { programmeId, release: id, cutoffOn });
	if (planned === 'busy') return { kind: 'busy' };
	// Planning takes a while, and a release is for good: whoever left the team meanwhile makes none.
	programmeInReach(authorizeStaff(access, 'releases.publish'), programme);
	return change<Released>(access, (transaction) => {
		const last = lastRelease(transaction, programmeId);
		if (last && cutoffOn < last.cutoffOn) return { result: { kind: 'cutoff' }, trace: null };
		const now = situationOf(transaction, programmeId, cutoffOn);
		if (planned.digest !== digest || now.digest !== digest) {
			return { result: { kind: 'changed' }, trace: null };
		}
		const number = (last?.number ?? 0) + 1;
		transaction
			.insert(releases)
			.values({
				id,
				programmeId,
				number,
				title,
				cutoffOn,
				record: planned.record,
				decisions: planned.cells,
				accountId: accountOf(access),
				publishedAt: access.clock.now()
			})
			.run();
		storeComparisons(transaction, id, planned.comparisons);
		const subject = `programme:${programme}/release:${number}`;
		return {
			result: { kind: 'released', number },
			trace: { action: 'release.published', subject, contents: { title, cutoffOn, digest } }
		};
	});
}

/** SQLite takes so many rows of three columns in one statement. */
const most = 1_000;

function storeComparisons(
	transaction: Transaction,
	releaseId: string,
	comparisons: readonly PeerComparison[]
): void {
	const rows = comparisons.map((comparison) => ({
		releaseId,
		municipalityId: comparison.municipality,
		comparison
	}));
	for (let from = 0; from < rows.length; from += most) {
		transaction
			.insert(releaseComparisons)
			.values(rows.slice(from, from + most))
			.run();
	}
}

function accountOf({ actor }: Publishing): string {
	if (actor.kind !== 'account') throw new Error('only people publish');
	return actor.id;
}
