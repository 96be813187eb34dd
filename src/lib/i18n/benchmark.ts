import type { CellView, PauseCode, Position, RefusalCode } from '#lib/domain/benchmark/index.ts';
import type { PublishedCell } from '#lib/domain/disclosure/index.ts';
import { dayInDigits, listOf, signed } from './format.ts';
import { m } from './paraglide/messages.js';

const refusals: Record<RefusalCode, () => string> = {
	'too-few': m.benchmark_refused_too_few,
	'exposes-rest': m.benchmark_refused_exposes_rest,
	'level-refused': m.benchmark_refused_level_refused,
	'exposes-uncompared': m.benchmark_refused_exposes_uncompared,
	'overlaps-earlier': m.benchmark_refused_overlaps_earlier
};

const pauses: Record<PauseCode, () => string> = {
	left: m.benchmark_paused_left,
	'too-few': m.benchmark_paused_too_few
};

const positions: Record<Position, () => string> = {
	above: m.benchmark_position_above,
	within: m.benchmark_position_within,
	below: m.benchmark_position_below
};

/** Classes of both dimensions, by key. */
const classes: Readonly<Record<string, () => string>> = {
	small: m.benchmark_class_small,
	middle: m.benchmark_class_middle,
	large: m.benchmark_class_large,
	'small+middle': m.benchmark_class_small_middle,
	'middle+large': m.benchmark_class_middle_large,
	city: m.benchmark_class_city,
	town: m.benchmark_class_town,
	district: m.benchmark_class_district,
	rest: m.benchmark_class_rest
};

const dimensions: Readonly<Record<string, () => string>> = {
	size: m.benchmark_dimension_size,
	type: m.benchmark_dimension_type
};

/** Why a cell has no values, in a few words. */
export function refusalWords(code: RefusalCode): string {
	return refusals[code]();
}

/** „Nicht gezeigt: weniger als sechs Beteiligte“ */
export function notShown(reasons: readonly RefusalCode[]): string {
	const [first] = reasons;
	return first ? m.benchmark_not_shown({ reason: refusalWords(first) }) : '';
}

export function pauseWords(code: PauseCode): string {
	return pauses[code]();
}

/** „über der mittleren Hälfte“ */
export function positionWords(position: Position): string {
	return positions[position]();
}

/** A peer group by its key: a class, or classes that were merged. */
export function groupLabel(key: string): string {
	return classes[key]?.() ?? listOf(key.split('+').map((one) => classes[one]?.() ?? one));
}

export function dimensionLabel(key: string): string {
	return (dimensions[key] ?? m.benchmark_dimension_none)();
}

/** What one cell says: quartiles, how many, as of when; or why there is nothing. */
export function cellWords(view: CellView): { values: string | null; about: string } {
	switch (view.status) {
		case 'published':
		case 'carried':
			return {
				values: quartilesInWords(view.cell),
				about: m.benchmark_cell_from({ n: view.cell.n, day: dayInDigits(view.cell.date) })
			};
		case 'paused':
			return { values: null, about: pauseWords(view.reason) };
		case 'refused':
			return { values: null, about: notShown(view.reasons) };
	}
}

function quartilesInWords({ measure, q1, median, q3 }: PublishedCell): string {
	const said = measure === 'level' ? String : signed;
	return m.benchmark_quartiles({ q1: said(q1), q3: said(q3), median: said(median) });
}

/** The page's finding: where the own values lie, from positions alone. */
export function comparisonHeadline(found: readonly Position[]): string {
	const above = found.filter((position) => position === 'above').length;
	const below = found.filter((position) => position === 'below').length;
	if (found.length === 0) return m.benchmark_title();
	if (above > 0 && below > 0) {
		return m.benchmark_headline_both({ above: inFields(above), below: inFields(below) });
	}
	if (above > 0) return m.benchmark_headline_above({ count: above, word: word(above) });
	if (below > 0) return m.benchmark_headline_below({ count: below, word: word(below) });
	return m.benchmark_headline_within();
}

function inFields(count: number): string {
	return m.overview_in_fields({ count, word: word(count) });
}

function word(count: number): string {
	return m.overview_number_words().split(',')[count] ?? String(count);
}
