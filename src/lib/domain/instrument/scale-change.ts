import { criterionKeyFor } from './add.ts';
import { replaced, without } from './rearrange.ts';
import type { Band, Criterion, Instrument } from './schema.ts';

/** The instrument with one more level at the top of its scale. */
export function withLevel(instrument: Instrument): Instrument {
	const empty = () => ({ de: '', en: '' });
	const level = { level: instrument.scale.length, label: empty(), descriptor: empty() };
	return everyCriterion({ ...instrument, scale: [...instrument.scale, level] }, (criterion) =>
		criterion.descriptors
			? { ...criterion, descriptors: [...criterion.descriptors, empty()] }
			: criterion
	);
}

/** The instrument without its highest level; a scale keeps at least two. */
export function withoutLevel(instrument: Instrument): Instrument {
	if (instrument.scale.length <= 2) return instrument;
	const scale = instrument.scale.slice(0, -1);
	return everyCriterion({ ...instrument, scale }, (criterion) =>
		criterion.descriptors
			? { ...criterion, descriptors: criterion.descriptors.slice(0, scale.length) }
			: criterion
	);
}

/** The instrument with one more band above the others; its suggestions are still to be written. */
export function withBand(instrument: Instrument, title: string): Instrument {
	const taken = new Set(instrument.bands.map(({ key }) => key));
	const key = criterionKeyFor(title, taken).replaceAll(/[0-9]/g, 'x').slice(0, 30);
	const last = instrument.bands.at(-1)?.from ?? 0;
	const band: Band = { key, from: Math.min(100, last + 5), label: { de: title, en: '' } };
	return taken.has(key) ? instrument : { ...instrument, bands: [...instrument.bands, band] };
}

/** The instrument without a band and its suggestions; one band stays. */
export function withoutBand(instrument: Instrument, key: string): Instrument {
	if (instrument.bands.length <= 1) return instrument;
	return everyCriterion(without(instrument, 'band', key), (criterion) => ({
		...criterion,
		suggestions: Object.fromEntries(
			Object.entries(criterion.suggestions).filter(([band]) => band !== key)
		)
	}));
}

function everyCriterion(
	instrument: Instrument,
	change: (criterion: Criterion) => Criterion
): Instrument {
	const keys = instrument.fields.flatMap(({ goals }) =>
		goals.flatMap(({ criteria }) => criteria.map(({ key }) => key))
	);
	return keys.reduce(
		(now, key) => replaced(now, 'criterion', key, (element) => change(element as Criterion)),
		instrument
	);
}
