import { placedCriteria } from './placed.ts';
import type { InstrumentProblem } from './problem.ts';
import type { Instrument } from './schema.ts';

/** Keys that occur twice: nobody could say which one is meant. */
export function repeatedKeys(instrument: Instrument): InstrumentProblem[] {
	const places: { key: string; path: string }[] = instrument.fields.flatMap((field, f) => [
		{ key: field.key, path: `fields.${f}.key` },
		...field.goals.map((goal, g) => ({ key: goal.key, path: `fields.${f}.goals.${g}.key` }))
	]);
	for (const { criterion, path } of placedCriteria(instrument)) {
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
		return [
			{
				path,
				code: 'repeated',
				message: `"${key.replace(/^band:/, '')}" is already used at ${first}`
			}
		];
	});
}

/** Two keys of then cannot be the same one now, and what is called otherwise now has to exist. */
export function formerlyProblems(instrument: Instrument): InstrumentProblem[] {
	const known = new Set([
		...instrument.fields.map(({ key }) => key),
		...placedCriteria(instrument).map(({ criterion }) => criterion.key)
	]);
	return (instrument.formerly ?? []).flatMap(({ keys }, index) => {
		const times = timesOf(Object.values(keys));
		return Object.entries(keys).flatMap(([old, key]): InstrumentProblem[] => {
			if (known.has(key) && times.get(key) === 1 && !Object.hasOwn(keys, key)) return [];
			const message = `"${key}" is not one field or criterion of this version`;
			return [{ path: `formerly.${index}.keys.${old}`, code: 'formerly', message }];
		});
	});
}

/** How often each text occurs: counted once, because a file may hold a hundred thousand. */
export function timesOf(texts: readonly string[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
	return times;
}
