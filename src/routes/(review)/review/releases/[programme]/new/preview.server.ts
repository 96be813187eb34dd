import { error } from '@sveltejs/kit';
import type { ProgrammesAccess } from '#lib/server/access/access.ts';
import type { ProgrammeMember } from '#lib/server/benchmark/members.ts';
import { planAside } from '#lib/server/benchmark/plan-aside.ts';
import { lastRelease } from '#lib/server/benchmark/releases.ts';
import { cellTable, namesOf } from '../../cells.server.ts';

/** What a release would be on a day: who enters, and what becomes of every cell; no values. */
export async function previewOf(
	{ database, clock }: ProgrammesAccess<'releases.publish'>,
	programmeId: string,
	cutoffOn: string
) {
	const last = lastRelease(database, programmeId);
	const inOrder = cutoffOn <= clock.today() && (!last || cutoffOn >= last.cutoffOn);
	const asked = { programmeId, release: 'preview', cutoffOn };
	const planned = await planAside(database, asked);
	if (planned === 'busy') error(503, { code: 'busy', message: 'busy' });
	const { members, cells, fields, digest } = planned;
	return {
		cutoffOn,
		inOrder,
		digest,
		number: (last?.number ?? 0) + 1,
		members: members.map((member) => ({
			name: member.name,
			round: member.latest?.title ?? null,
			state: stateOf(member)
		})),
		table: cellTable(cells, namesOf(new Map(fields.map(({ key, title }) => [key, title]))))
	};
}

function stateOf({ latest, consented }: ProgrammeMember): 'in' | 'no-consent' | 'no-round' {
	if (!latest) return 'no-round';
	return consented ? 'in' : 'no-consent';
}
