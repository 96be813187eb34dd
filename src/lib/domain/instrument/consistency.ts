import type { InstrumentProblem } from './problem.ts';
import type { Criterion, Instrument } from './schema.ts';

/**
 * What the schema cannot see because it spans several places: keys that occur twice, levels that
 * do not count up from 0, bands out of order, questions that do not belong to their criterion.
 */
export function inconsistenciesOf(instrument: Instrument): InstrumentProblem[] {
	return [
		...scaleProblems(instrument),
		...bandProblems(instrument),
		...criteriaOf(instrument).flatMap(({ criterion, path }) =>
			criterionProblems(instrument, criterion, path)
		),
		...repeatedKeys(instrument)
	];
}

interface Placed {
	criterion: Criterion;
	path: string;
}

function criteriaOf(instrument: Instrument): Placed[] {
	return instrument.fields.flatMap((field, f) =>
		field.goals.flatMap((goal, g) =>
			goal.criteria.map((criterion, c) => ({
				criterion,
				path: `fields.${f}.goals.${g}.criteria.${c}`
			}))
		)
	);
}

function scaleProblems({ scale }: Instrument): InstrumentProblem[] {
	return scale.flatMap(({ level }, index) =>
		level === index
			? []
			: [{ path: `scale.${index}.level`, message: `levels count up from 0; expected ${index}` }]
	);
}

function bandProblems({ bands }: Instrument): InstrumentProblem[] {
	return bands.flatMap(({ from }, index) => {
		const path = `bands.${index}.from`;
		const before = bands[index - 1];
		if (!before) return from === 0 ? [] : [{ path, message: 'the first band starts at 0' }];
		return from > before.from
			? []
			: [{ path, message: `bands are listed from low to high; expected more than ${before.from}` }];
	});
}

function criterionProblems(
	{ scale, bands }: Instrument,
	criterion: Criterion,
	path: string
): InstrumentProblem[] {
	const problems: InstrumentProblem[] = [];
	const { descriptors, suggestions, questions, key } = criterion;
	if (descriptors && descriptors.length !== scale.length) {
		problems.push({
			path: `${path}.descriptors`,
			message: `one descriptor per level: expected ${scale.length}, found ${descriptors.length}`
		});
	}
	for (const band of bands) {
		if (!suggestions[band.key]) {
			problems.push({ path: `${path}.suggestions.${band.key}`, message: 'missing suggestion' });
		}
	}
	for (const given of Object.keys(suggestions)) {
		if (!bands.some((band) => band.key === given)) {
			problems.push({ path: `${path}.suggestions.${given}`, message: 'there is no such band' });
		}
	}
	questions.forEach((question, q) => {
		if (!question.key.startsWith(`${key}.`)) {
			problems.push({
				path: `${path}.questions.${q}.key`,
				message: `a question of "${key}" has a key such as "${key}.${q + 1}"`
			});
		}
	});
	if (questions.length > 1 && new Set(questions.map(({ type }) => type)).size < 2) {
		problems.push({
			path: `${path}.questions`,
			message: 'two or more questions cover at least two of structure, process and outcome'
		});
	}
	return problems;
}

function repeatedKeys(instrument: Instrument): InstrumentProblem[] {
	const places: { key: string; path: string }[] = instrument.fields.flatMap((field, f) => [
		{ key: field.key, path: `fields.${f}.key` },
		...field.goals.map((goal, g) => ({ key: goal.key, path: `fields.${f}.goals.${g}.key` }))
	]);
	for (const { criterion, path } of criteriaOf(instrument)) {
		places.push({ key: criterion.key, path: `${path}.key` });
		criterion.questions.forEach(({ key }, q) =>
			places.push({ key, path: `${path}.questions.${q}.key` })
		);
	}
	instrument.bands.forEach(({ key }, b) =>
		places.push({ key: `band:${key}`, path: `bands.${b}.key` })
	);
	const seen = new Map<string, string>();
	return places.flatMap(({ key, path }) => {
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, path);
			return [];
		}
		return [{ path, message: `"${key.replace(/^band:/, '')}" is already used at ${first}` }];
	});
}
