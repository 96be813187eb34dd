import type { InstrumentProblem } from './problem.ts';
import type { Criterion, Instrument } from './schema.ts';

/** What does not fit together within a criterion, or with the scale and the bands. */
export function criterionProblems(
	{ scale, bands }: Instrument,
	criterion: Criterion,
	path: string
): InstrumentProblem[] {
	const problems: InstrumentProblem[] = [];
	const { descriptors, suggestions, questions, key } = criterion;
	if (descriptors && descriptors.length !== scale.length) {
		problems.push({
			path: `${path}.descriptors`,
			code: 'descriptors',
			message: `one descriptor per level: expected ${scale.length}, found ${descriptors.length}`
		});
	}
	for (const band of bands) {
		if (!Object.hasOwn(suggestions, band.key)) {
			problems.push({
				path: `${path}.suggestions.${band.key}`,
				code: 'required',
				message: 'missing suggestion'
			});
		}
	}
	for (const given of Object.keys(suggestions)) {
		if (!bands.some((band) => band.key === given)) {
			problems.push({
				path: `${path}.suggestions.${given}`,
				code: 'suggestion',
				message: 'there is no such band'
			});
		}
	}
	questions.forEach((question, q) => {
		if (!question.key.startsWith(`${key}.`)) {
			problems.push({
				path: `${path}.questions.${q}.key`,
				code: 'question-key',
				message: `a question of "${key}" has a key such as "${key}.${q + 1}"`
			});
		}
	});
	if (questions.length > 1 && new Set(questions.map(({ type }) => type)).size < 2) {
		problems.push({
			path: `${path}.questions`,
			code: 'types',
			message: 'two or more questions cover at least two of structure, process and outcome'
		});
	}
	return problems;
}
