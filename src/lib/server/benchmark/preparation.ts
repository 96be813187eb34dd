import {
	overallField,
	planRelease,
	readStoredRecord,
	type Partition,
	type ReleasePlan
} from '#lib/domain/benchmark/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { digestOf } from '../db/ids.ts';
import { memberOf, programmeMembers, type ProgrammeMember } from './members.ts';
import { partitionOf } from './partitions.ts';
import { releasesOfProgramme } from './releases.ts';

/** What a release would be if it were published now. */
export interface Preparation {
	members: ProgrammeMember[];
	partition: Partition;
	plan: ReleasePlan;
	/** Equal exactly for equal plans: what is published must be what was looked at. */
	digest: string;
}

/** Without a frozen grouping there is only „alle“. */
const ungrouped: Partition = { dimension: 'none', groups: [] };

/**
 * Plans a release of a programme from its newest accepted, consented rounds.
 *
 * @param release the id that it will have
 * @param cutoffOn `YYYY-MM-DD`
 */
export function prepareRelease(
	reader: Database | Transaction,
	programmeId: string,
	release: string,
	cutoffOn: string
): Preparation {
	const members = programmeMembers(reader, programmeId, cutoffOn);
	const partition = partitionOf(reader, programmeId)?.partition ?? ungrouped;
	const earlier = releasesOfProgramme(reader, programmeId);
	const plan = planRelease({
		release,
		date: cutoffOn,
		fields: fieldsOf(members),
		members: members.map((member) => memberOf(member, partition.dimension)),
		partition,
		earlier: earlier.map(({ record }) => readStoredRecord(record))
	});
	const { contributions } = plan.record;
	const digest = digestOf(JSON.stringify([cutoffOn, partition, contributions, earlier.length]));
	return { members, partition, plan, digest };
}

/** The fields of the questionnaires in use, in their order, and the value over all of them. */
function fieldsOf(members: readonly ProgrammeMember[]): string[] {
	const keys = members.flatMap(({ latest }) => latest?.profile.fields.map(({ key }) => key) ?? []);
	return [...new Set(keys), overallField];
}
