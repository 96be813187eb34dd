import { describe, expect, test } from 'vitest';
import { copyInForce, practiceCourse } from '#lib/domain/practice/course.ts';
import { gapsIn, practiceSchema } from '#lib/domain/practice/content.ts';
import { personsIn } from '#lib/domain/practice/persons.ts';
import { requestLimits } from '#lib/domain/practice/requests.ts';
import { businessDate } from './programme.ts';
import { practiceRequestRows, practiceRows, practiceStepRows } from './practice.ts';

const rows = practiceRows();
const stepsOf = (id: string) => practiceStepRows().filter(({ exampleId }) => exampleId === id);

describe('the examples of the demo', () => {
	test('took only steps of the course, in order of time', () => {
		for (const { id } of rows) {
			const steps = stepsOf(id);
			steps.forEach(({ from, to, at }, index) => {
				expect(practiceCourse.some((step) => step.from === from && step.to === to)).toBe(true);
				expect(at > (steps[index - 1]?.at ?? new Date(0))).toBe(true);
				expect(at.toISOString() < businessDate).toBe(true);
			});
		}
	});

	test('are published in every field but one or two, and in towns of different size', () => {
		const published = rows.filter(({ id }) => copyInForce(stepsOf(id)));
		expect(published.length).toBeGreaterThanOrEqual(6);
		const fields = new Set(published.flatMap(({ draft }) => draft.fields));
		expect([...fields].sort()).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7']);
	});

	test('lack nothing once they were proposed, and are what a form would store', () => {
		for (const { id, draft } of rows) {
			expect(practiceSchema.parse(draft)).toEqual(draft);
			const proposed = stepsOf(id).some(({ to }) => to === 'proposed');
			expect(gapsIn(draft).length === 0).toBe(proposed);
		}
	});

	test('name nobody', () => {
		expect(rows.flatMap(({ draft }) => personsIn(draft))).toEqual([]);
	});

	test('are in Kaiserslautern one published, one drafted, one waiting for the office', () => {
		const first = rows[0]?.municipalityId;
		const states = rows
			.filter(({ municipalityId }) => municipalityId === first)
			.map(({ id }) => stepsOf(id).at(-1)?.to);
		expect(states).toEqual(['published', 'drafted', 'proposed']);
	});

	test('were asked about twice: one is answered, one waits', () => {
		const requests = practiceRequestRows();
		expect(requests.map(({ repliedAt }) => repliedAt !== null)).toEqual([true, false]);
		for (const { message, reply } of requests) {
			expect(message.length).toBeLessThanOrEqual(requestLimits.longest);
			expect(reply.length).toBeLessThanOrEqual(requestLimits.longest);
		}
	});
});
