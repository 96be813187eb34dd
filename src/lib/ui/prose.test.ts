import { expect, test } from 'vitest';
import { blocksOf, type Block } from './prose.ts';

const paragraph = (...lines: string[]): Block => ({ kind: 'paragraph', lines });
const list = (...items: string[]): Block => ({ kind: 'list', items });

test.each<[string, Block[]]>([
	['', []],
	['\n \n', []],
	['eins', [paragraph('eins')]],
	['eins\nzwei', [paragraph('eins', 'zwei')]],
	['eins\n\nzwei', [paragraph('eins'), paragraph('zwei')]],
	['- eins\n- zwei', [list('eins', 'zwei')]],
	[
		'vorher\n- eins\n• zwei\nnachher',
		[paragraph('vorher'), list('eins', 'zwei'), paragraph('nachher')]
	],
	['- eins\n\n- zwei', [list('eins'), list('zwei')]],
	['-eins', [paragraph('-eins')]],
	['5 - 3 = 2', [paragraph('5 - 3 = 2')]]
])('%j', (text, blocks) => {
	expect(blocksOf(text)).toEqual(blocks);
});
