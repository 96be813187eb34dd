import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import { closedRound, storedFinding } from '#lib/server/chain/chain.test-support.ts';
import {
	auditEvents,
	findingConfirmations,
	memberships,
	staffAssignments
} from '#lib/server/db/schema/index.ts';
import { measureIn } from '#lib/server/measures/measures.test-support.ts';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { load } from './+page.server.ts';

/** Finding 1 is released to the municipality, 2 is not; one measure answers both. */
function answered(): Towns {
	const towns = openTowns();
	const first = closedRound(towns, 1, '2020-08-27', { orte: 0 });
	closedRound(towns, 2, '2022-06-15', { orte: 2 });
	const released = storedFinding(towns, 1, { roundId: first, released: 'municipality' });
	const internal = storedFinding(towns, 2, { roundId: first });
	measureIn(towns, { startOn: '2021-01-01', findingIds: [released, internal] });
	measureIn(towns, { title: 'Ohne Befund' }, 'Netzwerk');
	return towns;
}

type Event = Parameters<typeof load>[0];
interface Seen {
	finding: { title: string };
	inside: object | null;
	kept: object[];
	answers: { measures: { number: number }[]; effect: object[] | null };
}

function page(
	towns: Towns,
	role: MembershipRole,
	finding: number,
	town: 'ahausen' | 'behausen' = 'ahausen'
): Seen {
	const locals = { context: towns.as(role, town) };
	const params = { municipality: 'ahausen', finding: String(finding) };
	return load({ locals, params, url: new URL('http://localhost/') } as unknown as Event) as Seen;
}

describe('the page of a finding', () => {
	test.each(['member', 'coordinator'] as const)('%s: text, measures and effect', (role) => {
		const seen = page(answered(), role, 2);
		expect(seen.finding.title).toBe('Intern 2');
		expect(seen.inside).not.toBeNull();
		expect(seen.answers.measures).toMatchObject([
			{ number: 1, title: 'Stadtteilbüro', structure: { name: 'Beirat' }, late: false }
		]);
		expect(seen.answers.effect).toHaveLength(1);
	});

	test('office: the released copy with its measures, nothing of the other one', () => {
		const towns = answered();
		const seen = page(towns, 'office', 1);
		expect(seen.inside).toBeNull();
		expect(seen.finding.title).toBe('Freigegeben 1');
		expect(seen.answers.measures.map(({ number }) => number)).toEqual([1]);
		expect(JSON.stringify(seen)).not.toContain('Intern');
		expect(() => page(towns, 'office', 2)).toThrow(expect.objectContaining({ status: 404 }));
	});

	test('office: what was kept in the summary that it approves, with the reason, and no more', () => {
		const towns = answered();
		const kept = (part: 'summary' | 'description', passage: string) =>
			towns.database
				.insert(findingConfirmations)
				.values({
					id: part,
					findingId: 'finding-ahausen-1',
					part,
					passage,
					reason: 'steht im Ratsbeschluss',
					accountId: 'member-ahausen',
					at: testClock.now()
				})
				.run();
		kept('summary', '3. Mai 2021');
		kept('description', 'Frau Yılmaz');
		const seen = page(towns, 'office', 1);
		expect(seen.kept).toEqual([{ passage: '3. Mai 2021', reason: 'steht im Ratsbeschluss' }]);
		expect(JSON.stringify(seen)).not.toContain('Yılmaz');
		expect(page(towns, 'member', 1).kept).toEqual([]);
	});

	test.each([1, 2])('contributor: nothing, not even that there is finding %i', (finding) => {
		const towns = answered();
		expect(() => page(towns, 'contributor', finding)).toThrow(
			expect.objectContaining({ status: 403 })
		);
		const readers = towns.database.select().from(auditEvents).all();
		expect(readers.map(({ accountId }) => accountId)).not.toContain('contributor-ahausen');
	});

	test.each(['member', 'coordinator', 'office'] as const)('%s of another town: none', (role) => {
		expect(() => page(answered(), role, 1, 'behausen')).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});

	test('staff: none, whatever is released', () => {
		const towns = answered();
		towns.database.delete(memberships).where(eq(memberships.accountId, 'office-behausen')).run();
		towns.database
			.insert(staffAssignments)
			.values({
				id: 'staff',
				accountId: 'office-behausen',
				programmeId: 'p',
				createdAt: testClock.now()
			})
			.run();
		expect(() => page(towns, 'office', 1, 'behausen')).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});

	test('reading it leaves a trace', () => {
		const towns = answered();
		page(towns, 'office', 1);
		const actions = towns.database.select().from(auditEvents).all();
		expect(actions.filter(({ action }) => action === 'finding.viewed')).toHaveLength(1);
	});
});
