import { describe, expect, test } from 'vitest';
import { groupedBy, members, planned, renewing, statusesOf } from './programme.test-support.ts';

const revoking = <T>(member: T) => ({ ...member, consented: false });
const ungrouped = groupedBy();

describe('example 7: ten contributors, and a release later', () => {
	const ten = members('town', 10);
	const { record } = planned(ten, ungrouped);
	const later = (renewed: number, revoked: number) => {
		const next = ten.map((one, index) => (index < renewed ? renewing(one) : one));
		return planned(
			next.map((one, index) => (index >= 10 - revoked ? revoking(one) : one)),
			ungrouped,
			[record]
		);
	};

	test.each([
		['five renew', 5, 0, 'carried too-few-changed'],
		['six renew', 6, 0, 'published'],
		['one revokes', 0, 1, 'paused left'],
		['six renew and one revokes: in 6, out 7', 6, 1, 'published'],
		['nothing changes', 0, 0, 'carried unchanged']
	])('%s', (_, renewed, revoked, expected) => {
		expect(statusesOf(later(renewed, revoked))).toEqual({ all: expected });
	});

	test('a carried cell keeps its numbers, its release and its date', () => {
		const [before] = planned(ten, ungrouped).comparisons;
		const [now] = later(5, 0).comparisons;
		const cellOf = (view: unknown) => (view as { cell: unknown }).cell;
		expect(cellOf(now?.fields[0]?.level.all)).toEqual(cellOf(before?.fields[0]?.level.all));
		expect(cellOf(now?.fields[0]?.level.all)).toMatchObject({ release: 'r1', date: '2022-01-01' });
	});

	test('a paused cell is told to nobody', () => {
		const views = later(0, 1).comparisons.map(({ fields }) => fields[0]?.level.all);
		expect(new Set(views.map((view) => JSON.stringify(view)))).toEqual(
			new Set(['{"status":"paused","reason":"left"}'])
		);
	});
});

test('example 8: a group of eight, three of them public, is hidden', () => {
	const small = members('small', 8).map((one, index) => ({ ...one, isPublic: index < 3 }));
	const plan = planned([...small, ...members('large', 9)], groupedBy('small', 'large'));
	// Without the small ones there is no safe rest for the large ones either.
	expect(statusesOf(plan)).toEqual({ all: 'published', small: 'too-few', large: 'exposes-rest' });
});

/**
 * Found by the attack suite: eleven are compared, and the sixth small one comes later. `all` is
 * carried, and both groups would be published beside it: the one newcomer is then all that tells
 * `all` from the two groups, and three colluding ones could be certain of its score.
 */
describe('a group that could be published only after `all` was', () => {
	const five = members('small', 5);
	const large = members('large', 6);
	const grouping = groupedBy('small', 'large');
	const { record } = planned([...five, ...large], grouping);
	const sixth = members('small', 1, 6);

	test('at first neither group is there', () => {
		const first = planned([...five, ...large], grouping);
		expect(statusesOf(first)).toEqual({
			all: 'published',
			small: 'too-few',
			large: 'exposes-rest'
		});
	});

	test('with the sixth neither is published yet', () => {
		const next = planned([...five, ...sixth, ...large], grouping, [record]);
		expect(statusesOf(next)).toEqual({
			all: 'carried too-few-changed',
			small: 'overlaps-earlier',
			large: 'overlaps-earlier'
		});
	});

	test('nor when everybody large has renewed, which makes a new `all`', () => {
		const next = planned([...five, ...sixth, ...large.map(renewing)], grouping, [record]);
		expect(statusesOf(next)).toMatchObject({ all: 'published', small: 'overlaps-earlier' });
	});

	test('when all small ones have renewed, they are', () => {
		const small = [...five, ...sixth].map(renewing);
		const next = planned([...small, ...large.map(renewing)], grouping, [record]);
		expect(statusesOf(next)).toEqual({ all: 'published', small: 'published', large: 'published' });
	});
});

describe('rule 16: another grouping starts another series', () => {
	const places = [...members('small', 8), ...members('middle', 8), ...members('large', 8)];
	const first = planned(places, groupedBy('small', 'middle', 'large'));

	test('groups that overlap earlier ones are not published, `all` is carried', () => {
		const merged = {
			dimension: 'size',
			groups: [
				{ key: 'low', classes: ['small', 'middle'] },
				{ key: 'high', classes: ['large'] }
			]
		};
		const next = planned(places, merged, [first.record]);
		expect(next.record.series).toBe(2);
		expect(statusesOf(next)).toMatchObject({ all: 'carried unchanged' });
	});

	test('a municipality that has grown into another class starts one, too', () => {
		const [grown, ...rest] = places;
		const next = planned([{ ...grown!, classKey: 'large' }, ...rest], first.record.partition, [
			first.record
		]);
		expect(next.record.series).toBe(2);
		expect(statusesOf(next)).toMatchObject({
			all: 'carried unchanged',
			small: 'overlaps-earlier',
			large: 'overlaps-earlier'
		});
	});
});

test('rule 10: scores decide nothing about which cells there are', () => {
	const places = [...members('small', 7), ...members('large', 7)];
	const otherwise = places.map((one, index) => ({
		...one,
		contribution: one.contribution && {
			...one.contribution,
			fields: { f1: { score: (index * 13) % 100, change: null } }
		}
	}));
	const grouping = groupedBy('small', 'large');
	expect(statusesOf(planned(otherwise, grouping))).toEqual(statusesOf(planned(places, grouping)));
});

test('the order of the members never matters', () => {
	const places = [...members('small', 7), ...members('large', 9)];
	const grouping = groupedBy('small', 'large');
	expect(planned(places.toReversed(), grouping)).toEqual(planned(places, grouping));
});
