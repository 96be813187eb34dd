import { beforeEach, describe, expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { consensusSheet } from '../consensus/sheet.ts';
import { castBallot } from './casting.ts';
import { actOnItem } from './acting.ts';
import { consoleData } from './console.ts';
import { openHall, type Hall } from './joining.test-support.ts';
import { minutesOf } from './minutes.ts';
import { consoleView } from './console-view.ts';
import { roomView } from './room-view.ts';
import { screenView } from './screen-view.ts';

const here = { municipality: 'ahausen', round: 1 };
const running = ({ towns }: Hall) => authorize(towns.as('coordinator'), 'workshop.run', here);

/** 13 of level 3, 7 of level 0: recognisable counts. */
const cast = [...Array.from({ length: 13 }, () => '3'), ...Array.from({ length: 7 }, () => '0')];

/** Everything that is computed for anybody's page or stream. */
const watched: Record<string, (hall: Hall) => unknown> = {
	'a phone': ({ towns, workshop }) => roomView(towns.database, workshop, 0),
	'a phone of a small group': ({ towns, workshop }) => roomView(towns.database, workshop, 3),
	'the projector': ({ towns, workshop }) => screenView(towns.database, workshop),
	'the console’s stream': ({ towns, workshop }) => consoleView(towns.database, workshop),
	'the console’s page': (hall) =>
		consoleData(running(hall), hall.workshop, { chosenId: hall.item().id, order: 'agenda' }),
	'the console’s page by disagreement': (hall) =>
		consoleData(running(hall), hall.workshop, { chosenId: null, order: 'disagreement' }),
	'the minutes': ({ towns }) =>
		minutesOf(authorize(towns.as('member'), 'minutes.view', here))?.fields.flatMap(({ criteria }) =>
			criteria.map(({ result }) => ({ tally: result.workshop }))
		),
	'the consensus page': ({ towns }) =>
		consensusSheet(authorize(towns.as('member'), 'consensus.view', here), 'f6', 'de')?.criteria.map(
			({ workshop }) => ({ tally: workshop })
		)
};

const telling = new Set(['counts', 'median', 'level', 'q1', 'q3', 'agreement', 'n', 'score']);

/** Every place in a value that holds a number under a telling name, or a tally. */
function leaksIn(value: unknown, path = ''): string[] {
	if (value instanceof Map) return leaksIn(Object.fromEntries(value), path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
		const place = `${path}/${key}`;
		const numbers = Array.isArray(inner) && inner.some((one) => typeof one === 'number');
		const tells = telling.has(key) && (typeof inner === 'number' || numbers);
		const tally = (key === 'tally' || key === 'recorded' || key === 'self') && inner !== null;
		return [...(tells || tally ? [place] : []), ...leaksIn(inner, place)];
	});
}

let hall: Hall;

beforeEach(async () => {
	hall = openHall();
	hall.act('opened');
	const { id, run } = hall.item();
	const votes = cast.map((choice, index) =>
		castBallot(hall.access(hall.sit(index % 2 === 0 ? 'verwaltung' : 'politik')), {
			itemId: id,
			run,
			choice
		})
	);
	await Promise.all(votes);
});

describe('what is sent', () => {
	describe.each(Object.entries(watched))('to %s', (_, compute) => {
		test('holds no level while the item is open', () => {
			expect(leaksIn(compute(hall))).toEqual([]);
		});

		test('holds no level and no count after the close', () => {
			hall.act('closed');
			const sent = JSON.stringify(compute(hall));
			expect(leaksIn(JSON.parse(sent))).toEqual([]);
			expect(sent).not.toContain('"voted":20');
		});

		test('holds no level of earlier votes after a reopening', () => {
			for (const act of ['closed', 'revealed', 'reopened'] as const) hall.act(act);
			expect(leaksIn(compute(hall))).toEqual([]);
		});
	});

	test('is found once it is revealed, so that the search above can find something', () => {
		hall.act('closed');
		actOnItem(running(hall), hall.workshop, hall.item().id, 'revealed');
		const found = Object.keys(watched).filter((name) => leaksIn(watched[name]?.(hall)).length > 0);
		expect(found).toEqual(Object.keys(watched));
	});

	test('counts the ballots of the open item, and nothing else about them', () => {
		const view = consoleView(hall.towns.database, hall.workshop);
		expect(view.items.map(({ voted }) => voted)).toEqual([20, null]);
	});
});
