import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionWith, instrumentWith } from '../scoring/sample.test-support.ts';
import { added } from './add.ts';
import { differencesBetween } from './difference.ts';
import { keysOf } from './draft.ts';
import { elementsOf } from './elements.ts';
import { namedLeaves, withNamedLeaves } from './named-leaves.ts';
import { movedTo, shifted, without } from './rearrange.ts';
import type { Instrument } from './schema.ts';

const base = instrumentWith({
	f1: [criterionWith('aa', [1, 1]), criterionWith('bb', [1])],
	f2: [criterionWith('cc', [1])]
});

function told(after: Instrument, keys: Record<string, string> = {}) {
	return differencesBetween(base, after, keys).map(
		({ what, kind, element: { key }, formerKey, moved, leaves }) => [
			what,
			`${kind} ${key}`,
			[
				...leaves.map(({ name }) => name),
				...(moved ? ['moved'] : []),
				...(formerKey === null ? [] : [formerKey])
			].join()
		]
	);
}

const write = (name: string, text: string) => withNamedLeaves(base, { [name]: text });

describe('what differs between two versions', () => {
	test.each<[string, Instrument, string[][]]>([
		['nothing', base, []],
		['a text', write('criterion|aa|title.de', 'Neu'), [['changed', 'criterion aa', 'title.de']]],
		['a weight', write('question|aa.2|weight', '3'), [['changed', 'question aa.2', 'weight']]],
		['a band', write('band|start|from', '5'), [['changed', 'band start', 'from']]],
		['a level', write('level|2|label.en', 'x'), [['changed', 'level 2', 'label.en']]],
		['the frame', write('frame|sample|licence', 'x'), [['changed', 'frame sample', 'licence']]],
		[
			'one that is gone, with what stood below it',
			without(base, 'criterion', 'bb'),
			[
				['removed', 'criterion bb', ''],
				['removed', 'question bb.1', '']
			]
		],
		[
			'one that is new',
			added(base, { kind: 'question', criterion: 'cc', title: 'Neu' }, new Set(keysOf(base)))
				.instrument,
			[['added', 'question cc.2', '']]
		],
		[
			'another order: both have another place',
			shifted(base, 'criterion', 'bb', -1),
			[
				['changed', 'criterion bb', 'moved'],
				['changed', 'criterion aa', 'moved']
			]
		],
		['another goal', movedTo(base, 'bb', '2.1'), [['changed', 'criterion bb', 'moved']]]
	])('%s', (_name, after, expected) => {
		expect(told(after)).toEqual(expected);
	});

	test('a criterion with another key is the same one, and its questions go with it', () => {
		const after = instrumentWith({
			f1: [criterionWith('zz', [1, 1]), criterionWith('bb', [1])],
			f2: [criterionWith('cc', [1])]
		});
		expect(told(after, { aa: 'zz' })).toEqual([['changed', 'criterion zz', 'aa']]);
		expect(told(after)).toHaveLength(6);
	});

	test('every text that was written is told, and no other', () => {
		const names = Object.keys(namedLeaves(elementsOf(base))).filter(
			(name) => !/weight|from|type/.test(name)
		);
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (typed) => {
				const changed = differencesBetween(base, withNamedLeaves(base, typed), {});
				const before = namedLeaves(elementsOf(base));
				const expected = Object.entries(typed).filter(([name, text]) => before[name] !== text);
				expect(changed.flatMap(({ leaves }) => leaves)).toHaveLength(expected.length);
			})
		);
	});

	test('a version held against itself from the other side: what is new there is gone here', () => {
		fc.assert(
			fc.property(fc.subarray(['aa', 'bb', 'cc']), (gone) => {
				const after = gone.reduce((now, key) => without(now, 'criterion', key), base);
				const count = (changes: ReturnType<typeof differencesBetween>, what: string) =>
					changes.filter((change) => change.what === what).length;
				expect(count(differencesBetween(base, after, {}), 'removed')).toBe(
					count(differencesBetween(after, base, {}), 'added')
				);
			})
		);
	});
});
