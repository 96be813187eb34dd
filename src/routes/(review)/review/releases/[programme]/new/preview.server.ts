import { textOf } from '#lib/i18n/labels.ts';
import type { ProgrammesAccess } from '#lib/server/access/access.ts';
import type { ProgrammeMember } from '#lib/server/benchmark/members.ts';
import { prepareRelease } from '#lib/server/benchmark/preparation.ts';
import { releasesOfProgramme } from '#lib/server/benchmark/releases.ts';
import { decidedCells } from '#lib/server/benchmark/stored-decisions.ts';
import { cellTable, namesOf } from '../../cells.server.ts';

/** What a release would be on a day: who enters, and what becomes of every cell; no values. */
export function previewOf(
	{ database, clock }: ProgrammesAccess<'releases.publish'>,
	programmeId: string,
	cutoffOn: string
) {
	const last = releasesOfProgramme(database, programmeId).at(-1);
	const inOrder = cutoffOn <= clock.today() && (!last || cutoffOn >= last.cutoffOn);
	const { members, plan, digest } = prepareRelease(database, programmeId, 'preview', cutoffOn);
	const newest = members.find(({ latest }) => latest)?.latest;
	const fields = newest?.instrument.fields.map(({ key, title }) => ({ key, title: textOf(title) }));
	return {
		cutoffOn,
		inOrder,
		digest,
		number: (last?.number ?? 0) + 1,
		members: members.map((member) => ({
			name: member.name,
			round: member.latest?.round.title ?? null,
			state: stateOf(member)
		})),
		table: cellTable(decidedCells(plan.decisions), namesOf(fields ?? []))
	};
}

function stateOf({ latest, consented }: ProgrammeMember): 'in' | 'no-consent' | 'no-round' {
	if (!latest) return 'no-round';
	return consented ? 'in' : 'no-consent';
}
