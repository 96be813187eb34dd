import { expect, test } from 'vitest';
import { canonicalText, submissionSchema, type SubmissionContent } from './content.ts';
import { differencesBetween } from './differences.ts';
import { tallyWith, votes } from '../scoring/sample.test-support.ts';

const answer = {
	kind: 'level',
	level: 2,
	reason: '',
	evidence: '',
	evidenceLink: '',
	unit: 'Amt'
} as const;

const content: SubmissionContent = {
	format: 1,
	kind: 'hand-in',
	municipality: { slug: 'ahausen', name: 'Ahausen', kind: 'town' },
	round: {
		number: 1,
		title: 'Erste',
		workshopOn: null,
		workshopPlace: '',
		workshopParticipants: null
	},
	instrument: { id: 'i', key: 'sample', version: '1.0' },
	answers: { 'aa.1': answer, 'bb.1': answer },
	tallies: { aa: tallyWith(votes([0, 0, 6, 0, 0])) },
	consensus: { aa: { kind: 'agreed', level: 2, reason: 'so gesehen' } },
	external: {},
	summaries: [{ field: 'f1', criterion: null, text: 'Es fehlt an Räumen.' }]
};

test('equal submissions differ in nothing', () => {
	expect(differencesBetween(content, structuredClone(content))).toEqual([]);
});

test('a choice, evidence, a consensus and a summary that changed are told apart', () => {
	const after: SubmissionContent = {
		...content,
		answers: { 'aa.1': { ...answer, level: 3 }, 'bb.1': { ...answer, evidence: 'Beschluss' } },
		consensus: { aa: { kind: 'agreed', level: 3, reason: 'so gesehen' } },
		summaries: [{ field: 'f1', criterion: null, text: 'Es fehlt an Räumen und Zeit.' }]
	};
	const found = differencesBetween(content, after).map(({ part, key }) => `${part} ${key}`);
	expect(found).toEqual([
		'answer aa.1',
		'evidence bb.1',
		'consensus aa',
		'summary f1',
		'summary f1'
	]);
});

test('an answer that says nothing is as one that is not there', () => {
	const rest = { 'aa.1': answer };
	const before = { ...content, answers: rest };
	const after = {
		...content,
		answers: { ...rest, 'bb.1': { ...answer, kind: null, level: null } }
	};
	expect(differencesBetween(before, after)).toEqual([]);
});

test('the text is the same whatever the order of keys, and reads back as what it was', () => {
	const shuffled = Object.fromEntries(
		Object.entries(content).toReversed()
	) as unknown as SubmissionContent;
	expect(canonicalText(shuffled)).toBe(canonicalText(content));
	expect(submissionSchema.parse(JSON.parse(canonicalText(content)))).toEqual(content);
});
