import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Ability } from '#lib/domain/access/index.ts';
import { accountableFor } from '../access/accountable.ts';
import { authorize, knock } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { recordConsensus } from '../consensus/commands.ts';
import { consensusOf } from '../consensus/queries.ts';
import { digestOf } from '../db/ids.ts';
import { consoleLinks, itemActsTaken, sessions } from '../db/schema/index.ts';
import { actOnItem } from './acting.ts';
import { mayStillFollow } from './console-follower.ts';
import { holderOf, makeConsoleLink, revokeConsoleLinks } from './console-links.ts';
import { openHall, type Hall } from './joining.test-support.ts';

const here = { municipality: 'ahausen', round: 1 };

function linked(): { hall: Hall; token: string; facilitator: Context } {
	const hall = openHall();
	const { towns, workshop } = hall;
	const opening = authorize(towns.as('coordinator'), 'workshop.open', here);
	const { token } = makeConsoleLink(opening, workshop);
	const actor = holderOf(towns.database, token);
	if (!actor) throw new Error('a fresh link is good');
	return { hall, token, facilitator: { ...towns.as('coordinator'), actor } };
}

const reaches = (context: Context, ability: Ability) => knock(context, ability, here).open;

describe('a console link', () => {
	test('runs the workshop; whoever made it answers for what is done', () => {
		const { hall, facilitator } = linked();
		const access = authorize(facilitator, 'workshop.run', here);
		expect(actOnItem(access, hall.workshop, hall.item().id, 'opened')).toEqual({ kind: 'done' });
		expect(hall.towns.database.select().from(itemActsTaken).all()).toMatchObject([
			{ act: 'opened', accountId: 'coordinator-ahausen' }
		]);
	});

	test('records a consensus', () => {
		const { facilitator } = linked();
		const access = authorize(facilitator, 'consensus.record', here);
		const agreed = { kind: 'agreed', level: 2, reason: 'weil' } as const;
		expect(recordConsensus(access, 'orte', agreed, 0)).toEqual({ kind: 'recorded', version: 1 });
		expect(consensusOf(access).get('orte')?.consensus).toEqual(agreed);
	});

	test.each<[Ability, boolean]>([
		['workshop.run', true],
		['workshop.show', true],
		['minutes.view', true],
		['consensus.record', true],
		['workshop.open', false],
		['answers.view', false],
		['answers.edit', false],
		['results.view', false],
		['consensus.view', false],
		['fields.delegate', false],
		['rounds.view', false],
		['rounds.move', false],
		['people.view', false]
	])('reaches %s: %j', (ability, expected) => {
		const { facilitator } = linked();
		expect(reaches(facilitator, ability)).toBe(expected);
	});

	test('to one round finds no other, there or elsewhere', () => {
		const { hall, facilitator } = linked();
		openHall(hall.towns, 'behausen');
		for (const subject of [
			{ municipality: 'behausen', round: 1 },
			{ municipality: 'ahausen', round: 2 }
		]) {
			expect(() => authorize(facilitator, 'workshop.run', subject)).toThrow(
				expect.objectContaining({ status: 404 }) as Error
			);
		}
	});

	test('stops working when it is revoked, when its time is over, and when the workshop ends', () => {
		const endings: ((hall: Hall) => void)[] = [
			({ towns, workshop }) => {
				revokeConsoleLinks(authorize(towns.as('coordinator'), 'workshop.open', here), workshop);
			},
			({ towns, workshop }) => {
				towns.database
					.update(consoleLinks)
					.set({ expiresAt: new Date(Date.now() - 1) })
					.where(eq(consoleLinks.workshopId, workshop.id))
					.run();
			},
			({ end }) => {
				end();
			}
		];
		for (const finish of endings) {
			const { hall, token, facilitator } = linked();
			const follower = {
				context: facilitator,
				credential: token,
				ability: 'workshop.run',
				subject: here
			} as const;
			expect(mayStillFollow(follower)).toBe(true);
			finish(hall);
			expect(holderOf(hall.towns.database, token)).toBeUndefined();
			expect(mayStillFollow(follower)).toBe(false);
		}
	});

	test('is followed no longer than a session lasts at most, however busy it is', () => {
		const { towns } = openHall();
		const context = towns.as('coordinator');
		const later = new Date(Date.now() + 60_000);
		const session = (id: string, endsAt: Date) => {
			towns.database
				.insert(sessions)
				.values({
					...{ idHash: digestOf(id), accountId: accountableFor(context.actor) },
					...{ createdAt: new Date(), expiresAt: later, endsAt, device: '' }
				})
				.run();
			const follower = { context, credential: id, ability: 'workshop.run', subject: here } as const;
			return mayStillFollow(follower);
		};
		expect(session('goes-on', later)).toBe(true);
		expect(session('is-over', new Date())).toBe(false);
	});

	test('is kept as a hash only', () => {
		const { hall, token } = linked();
		expect(JSON.stringify(hall.towns.database.select().from(consoleLinks).all())).not.toContain(
			token
		);
	});
});
