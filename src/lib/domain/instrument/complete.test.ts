import { describe, expect, test } from 'vitest';
import { criterionWith, instrumentWith } from '../scoring/sample.test-support.ts';
import { added } from './add.ts';
import { keysOf } from './draft.ts';
import { withNamedLeaves } from './named-leaves.ts';
import type { InstrumentProblemCode } from './problem.ts';
import { readInstrument } from './read.ts';
import { withBand, withLevel, withoutBand, withoutLevel } from './scale-change.ts';
import { longestText, type Instrument } from './schema.ts';

const whole = instrumentWith({ f1: [criterionWith('aa', [1]), criterionWith('bb', [1])] });

const problemsOf = (instrument: unknown) => {
	const read = readInstrument(instrument);
	return read.ok ? [] : read.problems.map(({ path, code }) => [path, code]);
};
const write = (name: string, text: string) => withNamedLeaves(whole, { [name]: text });
const criterion = 'fields.0.goals.0.criteria.0';

describe('before a version can be published', () => {
	test('a whole one has nothing open', () => {
		expect(problemsOf(whole)).toEqual([]);
	});

	test.each<[string, Instrument, string, InstrumentProblemCode]>([
		['a text', write('criterion|aa|title.en', ' '), `${criterion}.title.en`, 'required'],
		[
			'a text too long',
			write('field|f1|summary.de', 'x'.repeat(longestText + 1)),
			'fields.0.summary.de',
			'too-long'
		],
		[
			'a weight that is none',
			write('criterion|aa|weight', 'viel'),
			`${criterion}.weight`,
			'number'
		],
		['a weight of nothing', write('criterion|aa|weight', '0'), `${criterion}.weight`, 'number'],
		['a weight too large', write('criterion|aa|weight', '101'), `${criterion}.weight`, 'number'],
		[
			'a kind of question',
			write('question|aa.1|type', 'x'),
			`${criterion}.questions.0.type`,
			'choice'
		],
		['the number of the version', write('frame|sample|version', 'neu'), 'version', 'form'],
		['the licence', write('frame|sample|licence', ''), 'licence', 'required'],
		['a first band above 0', write('band|start|from', '10'), 'bands.0.from', 'first-band'],
		[
			'only some levels described',
			write('criterion|aa|descriptors.1.de', 'x'),
			`${criterion}.descriptors.0.de`,
			'required'
		],
		[
			'half a hint',
			write('question|aa.1|hint.de', 'x'),
			`${criterion}.questions.0.hint.en`,
			'required'
		]
	])('%s is named', (_name, instrument, path, code) => {
		expect(problemsOf(instrument)).toContainEqual([path, code]);
	});

	test('a new level, band or criterion asks for its texts', () => {
		expect(problemsOf(withLevel(whole)).map(([path]) => path)).toEqual([
			'scale.5.label.de',
			'scale.5.label.en',
			'scale.5.descriptor.de',
			'scale.5.descriptor.en'
		]);
		expect(problemsOf(withBand(whole, 'Mitte'))).toEqual([['bands.1.label.en', 'required']]);
		const finished = withNamedLeaves(withBand(whole, 'Mitte'), { 'band|mitte|label.en': 'Middle' });
		expect(problemsOf(finished)).toContainEqual([`${criterion}.suggestions.mitte`, 'required']);
		const more = added(
			whole,
			{ kind: 'criterion', goal: '1.1', title: 'Neu' },
			new Set(keysOf(whole))
		);
		expect(problemsOf(more.instrument).length).toBeGreaterThan(4);
	});

	test('what was added and taken away again leaves the version as it was', () => {
		expect(withoutLevel(withLevel(whole))).toEqual(whole);
		expect(withoutBand(withBand(whole, 'Mitte'), 'mitte')).toEqual(whole);
	});

	test('a band named like something every object has is asked for its suggestions, too', () => {
		const label = { de: 'Text', en: 'Text' };
		const bands = [...whole.bands, { key: 'constructor', from: 50, label }];
		expect(problemsOf({ ...whole, bands })).toContainEqual([
			`${criterion}.suggestions.constructor`,
			'required'
		]);
	});
});
