import {
	overallField,
	planRelease,
	readStoredRecord,
	type Partition,
	type ReleasePlan
} from '#lib/domain/benchmark/index.ts';
import type { Localized } from '#lib/domain/instrument/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { digestOf } from '../db/ids.ts';
import { fieldTitles } from '../instrument/queries.ts';
import { contributionOf } from './contribution.ts';
import { memberOf, programmeMembers, type ProgrammeMember } from './members.ts';
import { partitionOf } from './partitions.ts';
import { numberOfReleases, releasesOfProgramme } from './releases.ts';

/** Who would be in a release, and by which grouping: all that decides what it becomes. */
export interface Situation {
	members: ProgrammeMember[];
	partition: Partition;
	/** Equal exactly for equal plans: what is published must be what was looked at. */
	digest: string;
}

/** Without a frozen grouping there is only „alle“. */
const ungrouped: Partition = { dimension: 'none', groups: [] };

/**
 * What a release of a programme would be made from now. Accepted rounds never change, so that they
 * need not be read to know whether a plan still holds: this takes some milliseconds.
 *
 * @param cutoffOn `YYYY-MM-DD`
 */
export function situationOf(
	reader: Database | Transaction,
	programmeId: string,
	cutoffOn: string
): Situation {
	const members = programmeMembers(reader, programmeId, cutoffOn);
	const partition = partitionOf(reader, programmeId)?.partition ?? ungrouped;
	const earlier = numberOfReleases(reader, programmeId);
	const digest = digestOf(JSON.stringify([cutoffOn, partition, members, earlier]));
	return { members, partition, digest };
}

/** What a release would be if it were published now. */
export interface Preparation extends Situation {
	plan: ReleasePlan;
	/** Field keys and titles, in the order of the newest questionnaire. */
	fields: { key: string; title: Localized }[];
}

/**
 * Plans a release from a programme's newest accepted, consented rounds. Reads and measures them all,
 * which takes seconds in a large programme: a server asks `planAside`.
 *
 * @param release the id that it will have
 */
export function prepareRelease(
	reader: Database | Transaction,
	programmeId: string,
	release: string,
	cutoffOn: string
): Preparation {
	const situation = situationOf(reader, programmeId, cutoffOn);
	const { partition } = situation;
	const measured = situation.members.map((member) => ({
		member: memberOf(member, partition.dimension),
		found: contributionOf(reader, member)
	}));
	const answered = new Set(
		measured.flatMap(({ found }) => found?.instrument.fields ?? []).map(({ key }) => key)
	);
	const fields = [...fieldTitles(reader)]
		.filter(([key]) => answered.has(key))
		.map(([key, title]) => ({ key, title }));
	const plan = planRelease({
		release,
		date: cutoffOn,
		fields: [...fields.map(({ key }) => key), overallField],
		members: measured.map(({ member, found }) => ({
			...member,
			contribution: found?.contribution ?? null
		})),
		partition,
		earlier: releasesOfProgramme(reader, programmeId).map(({ record }) => readStoredRecord(record))
	});
	return { ...situation, plan, fields };
}
