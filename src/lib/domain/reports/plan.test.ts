import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planQuery, readPlan, reportKinds, type PlanProblem, type ReportOffer } from './plan.ts';

const fields = ['f1', 'f2', 'f3'];
const round = (number: number, completed = true) => ({ number, completed, fields });
const offer: ReportOffer = {
	rounds: [round(1), round(2), { ...round(3), fields: ['f1', 'f2', 'f3', 'f4'] }, round(4, false)],
	sections: [
		{ key: 'summary', kinds: ['results'], byDefault: true },
		{ key: 'course', kinds: ['results', 'trends'], byDefault: true },
		{ key: 'criteria', kinds: ['results'], byDefault: false },
		{ key: 'level', kinds: ['comparison'], byDefault: true },
		{ key: 'list', kinds: ['measures'], byDefault: true },
		{ key: 'minutes', kinds: ['minutes'], byDefault: true }
	],
	fields,
	language: 'de'
};
const read = (query: string, from = offer) => readPlan(new URLSearchParams(query), from);

describe('a plan of which nothing is said', () => {
	test('is about the results of the latest completed round, whole, in the reader’s language', () => {
		expect(read('')).toEqual({
			plan: {
				kind: 'results',
				round: 3,
				against: null,
				from: null,
				to: null,
				fields: ['f1', 'f2', 'f3', 'f4'],
				sections: ['summary', 'course'],
				language: 'de'
			},
			problems: []
		});
	});

	test('takes the running round where none is completed', () => {
		expect(read('', { ...offer, rounds: [round(7, false)] }).plan.round).toBe(7);
	});
});

describe('what is said counts', () => {
	test.each([
		['kind=trends&from=2&to=9', { kind: 'trends', from: 2, to: 9, round: null }],
		['kind=minutes&round=1&against=1', { kind: 'minutes', round: 1, against: null }],
		['kind=comparison&round=1', { round: null, fields: ['f1', 'f2', 'f3', 'f4'] }],
		['kind=measures&round=1', { round: null, fields, sections: ['list'] }],
		['round=3&against=1', { round: 3, against: 1 }],
		['round=2&against=3', { round: 2, against: null }],
		['round=4', { round: 4, fields }],
		['fields=f3&fields=f1&fields=zz', { fields: ['f1', 'f3'] }],
		['sections=criteria&sections=summary', { sections: ['summary', 'criteria'] }],
		['kind=trends&sections=criteria', { sections: [] }],
		['language=en', { language: 'en' }],
		['language=fr&kind=nonsense', { language: 'de', kind: 'results' }]
	])('%s', (query, expected) => {
		expect(read(query).plan).toMatchObject(expected);
	});
});

describe('why there is no report', () => {
	test.each<[string, Partial<ReportOffer>, PlanProblem[]]>([
		['', { rounds: [] }, ['no-rounds']],
		['round=9', {}, ['round-unknown']],
		['kind=trends', { rounds: [round(1)] }, ['two-rounds-needed']],
		['kind=trends', { rounds: [round(1), round(2, false)] }, ['two-rounds-needed']],
		['kind=comparison', { rounds: [round(1, false)] }, ['completed-round-needed']],
		['kind=measures&chosen=1&sections=list', { rounds: [] }, ['no-fields']],
		['chosen=1', {}, ['no-fields', 'no-sections']],
		['chosen=1&fields=f1', {}, ['no-sections']],
		['chosen=1&sections=summary', {}, ['no-fields']],
		['chosen=1&sections=summary&fields=zz', {}, ['no-fields']]
	])('%j', (query, part, problems) => {
		expect(read(query, { ...offer, ...part }).problems).toEqual(problems);
	});
});

test('an address leads back to the plan it was made of', () => {
	const plans = fc.record({
		kind: fc.constantFrom(...reportKinds),
		round: fc.integer({ min: 1, max: 4 }),
		against: fc.option(fc.integer({ min: 1, max: 4 })),
		from: fc.option(fc.integer({ min: 1, max: 9 })),
		to: fc.option(fc.integer({ min: 1, max: 9 })),
		fields: fc.subarray(fields, { minLength: 1 }),
		sections: fc.subarray(['summary', 'course', 'criteria', 'minutes'], { minLength: 1 }),
		language: fc.constantFrom('de' as const, 'en' as const)
	});
	fc.assert(
		fc.property(plans, (asked) => {
			const { plan, problems } = read(planQuery(asked));
			fc.pre(problems.length === 0);
			expect(read(planQuery(plan)).plan).toEqual(plan);
			expect(plan.fields).toEqual(asked.fields);
		})
	);
});

test('an address takes only what belongs to it', () => {
	expect(planQuery({ kind: 'results', round: 3, fields: ['f2'] })).toBe(
		'kind=results&round=3&fields=f2'
	);
	expect(planQuery({ kind: 'trends', from: 1, to: null })).toBe('kind=trends&from=1');
});
