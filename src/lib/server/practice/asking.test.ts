import { describe, expect, test } from 'vitest';
import { openTowns } from '#tests/support/town.ts';
import { auditEvents, municipalities } from '../db/schema/index.ts';
import { askAbout, replyTo } from './asking.ts';
import { asking, move, publish, replying } from './practice.test-support.ts';
import { receivedRequests, sentRequests } from './requests.ts';

const question = 'Wie haben Sie den Träger gefunden?';
const answer = 'Über das Netzwerk. Rufen Sie uns gern an.';

describe('asking for a talk', () => {
	test('reaches the coordinators of the town that published, and the reply comes back', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		expect(askAbout(asking(towns, 'behausen'), id, question)).toEqual({ kind: 'asked' });
		const [received] = receivedRequests(replying(towns, 'ahausen'));
		expect(received).toMatchObject({
			number: 1,
			message: question,
			reply: '',
			from: { name: 'behausen', kind: 'town', population: 20_000 }
		});
		expect(replyTo(replying(towns, 'ahausen'), received?.id ?? '', answer)).toBe(true);
		expect(sentRequests(asking(towns, 'behausen', 'office'))).toMatchObject([
			{ exampleId: id, to: 'ahausen', message: question, reply: answer }
		]);
	});

	test('names no account on either side', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		askAbout(asking(towns, 'behausen'), id, question);
		replyTo(
			replying(towns, 'ahausen'),
			receivedRequests(replying(towns, 'ahausen'))[0]!.id,
			answer
		);
		const told = JSON.stringify([
			receivedRequests(replying(towns, 'ahausen')),
			sentRequests(asking(towns, 'behausen'))
		]);
		expect(told).not.toMatch(/coordinator/);
	});

	test('leaves no text in the trail', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		askAbout(asking(towns, 'behausen'), id, question);
		const trail = towns.database.select().from(auditEvents).all();
		expect(trail.map(({ action }) => action)).toContain('practice.asked');
		expect(JSON.stringify(trail)).not.toContain(question);
	});

	test('is possible once until there is a reply, and then again', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		askAbout(asking(towns, 'behausen'), id, question);
		expect(askAbout(asking(towns, 'behausen', 'office'), id, 'Noch einmal?')).toEqual({
			kind: 'waiting'
		});
		replyTo(
			replying(towns, 'ahausen'),
			receivedRequests(replying(towns, 'ahausen'))[0]!.id,
			answer
		);
		expect(askAbout(asking(towns, 'behausen'), id, 'Und die Miete?')).toEqual({ kind: 'asked' });
		expect(sentRequests(asking(towns, 'behausen'))).toHaveLength(2);
	});

	test('is not possible about an own example, a withdrawn one, or one of another programme', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		expect(askAbout(asking(towns, 'ahausen'), id, question)).toEqual({ kind: 'gone' });
		towns.database.update(municipalities).set({ programmeId: null }).run();
		expect(askAbout(asking(towns, 'behausen'), id, question)).toEqual({ kind: 'gone' });
		towns.database.update(municipalities).set({ programmeId: 'p' }).run();
		move(towns, 1, 'withdrawn', { as: 'office' });
		expect(askAbout(asking(towns, 'behausen'), id, question)).toEqual({ kind: 'gone' });
		expect(receivedRequests(replying(towns, 'ahausen'))).toEqual([]);
	});

	test('stays readable for both after the example was withdrawn, without its title', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		askAbout(asking(towns, 'behausen'), id, question);
		move(towns, 1, 'withdrawn', { as: 'office' });
		const [received] = receivedRequests(replying(towns, 'ahausen'));
		expect(replyTo(replying(towns, 'ahausen'), received?.id ?? '', answer)).toBe(true);
		expect(sentRequests(asking(towns, 'behausen'))).toMatchObject([{ title: null, reply: answer }]);
	});

	test('is answered once, and only by the town that was asked', () => {
		const towns = openTowns();
		const { id } = publish(towns);
		askAbout(asking(towns, 'behausen'), id, question);
		const [received] = receivedRequests(replying(towns, 'ahausen'));
		expect(replyTo(replying(towns, 'behausen'), received?.id ?? '', answer)).toBe(false);
		expect(replyTo(replying(towns, 'ahausen'), received?.id ?? '', answer)).toBe(true);
		expect(replyTo(replying(towns, 'ahausen'), received?.id ?? '', 'doch anders')).toBe(false);
		expect(receivedRequests(replying(towns, 'behausen'))).toEqual([]);
		expect(sentRequests(asking(towns, 'ahausen'))).toEqual([]);
	});
});
