import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directions, movedItem } from './moving.ts';

const agenda = (...ids: string[]) => ids.map((id) => ({ id, field: id.slice(0, 1) }));
const moved = (ids: string[], id: string, direction: 'up' | 'down') =>
	movedItem(agenda(...ids), id, direction)?.map((item) => item.id) ?? null;

describe('an item of the agenda moves', () => {
	test.each([
		['within its field', ['a1', 'a2', 'b1'], 'a2', 'up', ['a2', 'a1', 'b1']],
		['within its field', ['a1', 'a2', 'b1'], 'a1', 'down', ['a2', 'a1', 'b1']],
		[
			'with its field at its edge',
			['a1', 'a2', 'b1', 'b2'],
			'a2',
			'down',
			['b1', 'b2', 'a1', 'a2']
		],
		['with its field at its edge', ['a1', 'a2', 'b1', 'b2'], 'b1', 'up', ['b1', 'b2', 'a1', 'a2']],
		['as it is listed, not as it was added', ['a1', 'b1', 'a2'], 'b1', 'up', ['b1', 'a1', 'a2']],
		['nowhere at the beginning', ['a1', 'b1'], 'a1', 'up', null],
		['nowhere at the end', ['a1', 'b1'], 'b1', 'down', null],
		['nowhere if it is not there', ['a1'], 'x', 'up', null]
	] as const)('%s', (_, before, id, direction, after) => {
		expect(moved([...before], id, direction)).toEqual(after);
	});

	test('and nothing is lost or doubled, and fields stay together', () => {
		const ids = fc.uniqueArray(fc.stringMatching(/^[abc][0-9]$/), { minLength: 1 });
		fc.assert(
			fc.property(ids, fc.nat(), fc.constantFrom(...directions), (given, place, direction) => {
				const listed = [...Map.groupBy(given, (id) => id.slice(0, 1)).values()].flat();
				const id = listed[place % listed.length]!;
				const after = moved(listed, id, direction);
				if (after === null) return;
				expect(after.toSorted()).toEqual(listed.toSorted());
				const fields = after.map((one) => one.slice(0, 1));
				const begun = fields.filter((field, index) => field !== fields[index - 1]);
				expect(begun).toHaveLength(new Set(begun).size);
			})
		);
	});
});
