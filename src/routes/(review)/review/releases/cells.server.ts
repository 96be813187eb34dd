import { overallField } from '#lib/domain/benchmark/index.ts';
import type { Localized } from '#lib/domain/instrument/index.ts';
import { groupLabel, notShown, pauseWords } from '#lib/i18n/benchmark.ts';
import { dayInDigits } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { DecidedCell } from '#lib/server/benchmark/stored-decisions.ts';

/** How many cells are new, carried, paused, and not shown. */
export function countsOf(cells: readonly DecidedCell[]) {
	const count = (status: DecidedCell['outcome']['status']) =>
		cells.filter(({ outcome }) => outcome.status === status).length;
	return {
		published: count('published'),
		carried: count('carried'),
		paused: count('paused'),
		refused: count('refused')
	};
}

/** The cells as a table: a row per field and measure, a column for all and for each group. */
export function cellTable(cells: readonly DecidedCell[], nameOf: (field: string) => string) {
	const groups = [...new Set(cells.map(({ group }) => group))];
	const rows = Object.entries(
		Object.groupBy(cells, ({ field, measure }) => `${field}/${measure}`)
	).map(([key, own = []]) => {
		const [first] = own;
		return {
			key,
			field: first ? nameOf(first.field) : key,
			measure:
				first?.measure === 'progress'
					? m.benchmark_preview_measure_progress()
					: m.benchmark_preview_measure_level(),
			cells: groups.map((group) => {
				const cell = own.find((one) => one.group === group);
				return cell ? wordsOf(cell) : '–';
			})
		};
	});
	const heads = groups.map((group) => (group === null ? m.benchmark_all() : groupLabel(group)));
	return { heads, rows };
}

/** What fields are called. */
export function namesOf(titles: ReadonlyMap<string, Localized>) {
	return (key: string) => {
		if (key === overallField) return m.benchmark_overall();
		const title = titles.get(key);
		return title ? textOf(title) : key;
	};
}

function wordsOf({ contributors, outcome }: DecidedCell): string {
	switch (outcome.status) {
		case 'published':
			return m.benchmark_preview_published({ n: contributors });
		case 'carried': {
			const day = dayInDigits(outcome.from);
			return outcome.reason === 'unchanged'
				? m.benchmark_preview_unchanged({ day })
				: m.benchmark_preview_carried({ day });
		}
		case 'paused':
			return pauseWords(outcome.reason);
		case 'refused':
			return notShown(outcome.reasons);
	}
}
