import { criterionProblems } from './criterion-problems.ts';
import { formerlyProblems, repeatedKeys } from './key-problems.ts';
import { placedCriteria } from './placed.ts';
import type { InstrumentProblem } from './problem.ts';
import type { Instrument } from './schema.ts';

/**
 * What the schema cannot see because it spans several places: keys that occur twice, levels that
 * do not count up from 0, bands out of order, questions that do not belong to their criterion.
 */
export function inconsistenciesOf(instrument: Instrument): InstrumentProblem[] {
	return [
		...frameInconsistencies(instrument),
		...placedCriteria(instrument).flatMap(({ criterion, path }) =>
			criterionProblems(instrument, criterion, path)
		),
		...repeatedKeys(instrument),
		...formerlyProblems(instrument)
	];
}

/** Levels that do not count up, bands out of order. */
export function frameInconsistencies(frame: Pick<Instrument, 'scale' | 'bands'>) {
	return [...scaleProblems(frame), ...bandProblems(frame)];
}

function scaleProblems({ scale }: Pick<Instrument, 'scale'>): InstrumentProblem[] {
	return scale.flatMap(({ level }, index): InstrumentProblem[] =>
		level === index
			? []
			: [
					{
						path: `scale.${index}.level`,
						code: 'level-order',
						message: `levels count up from 0; expected ${index}`
					}
				]
	);
}

function bandProblems({ bands }: Pick<Instrument, 'bands'>): InstrumentProblem[] {
	return bands.flatMap(({ from }, index): InstrumentProblem[] => {
		const path = `bands.${index}.from`;
		const before = bands[index - 1];
		if (!before) {
			return from === 0
				? []
				: [{ path, code: 'first-band', message: 'the first band starts at 0' }];
		}
		return from > before.from
			? []
			: [
					{
						path,
						code: 'band-order',
						message: `bands are listed from low to high; expected more than ${before.from}`
					}
				];
	});
}
