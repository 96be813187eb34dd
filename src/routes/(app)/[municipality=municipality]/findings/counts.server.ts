import { draw } from '#lib/charts/server/draw.ts';
import { stackedCounts } from '#lib/charts/stacked-counts.ts';
import type { AreaCounts } from '#lib/domain/findings/counts.ts';
import { findingLevels } from '#lib/domain/findings/vocabulary.ts';
import { countLabel, levelOfFinding, lifeAreaLabel } from '#lib/i18n/findings.ts';
import { listOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

const shades = { everyday: 0, institutional: 2, structural: 4 } as const;

/** Findings by area and level as a picture; null where there is nothing to count. */
export function countsPicture(counts: readonly AreaCounts[], asked: { inPage: boolean }) {
	if (counts.length === 0) return null;
	const chart = stackedCounts({
		id: 'findings',
		title: m.findings_counts(),
		rowHead: m.findings_counts_area(),
		series: findingLevels.map((level) => ({
			label: levelOfFinding(level),
			shade: shades[level]
		})),
		rows: counts.map(({ area, byLevel }) => ({
			key: area,
			name: lifeAreaLabel(area),
			counts: findingLevels.map((level) => {
				const count = byLevel[level];
				return count === 'fewer-than-3' ? null : count;
			}),
			words: findingLevels.map((level) => countLabel(byLevel[level]))
		})),
		summary: `${summaryOf(counts)} ${m.findings_counts_note()}`
	});
	return draw(chart, asked);
}

/** The areas with the largest single count that may be told. */
function summaryOf(counts: readonly AreaCounts[]): string {
	const largest = ({ byLevel }: AreaCounts) =>
		Math.max(0, ...findingLevels.map((level) => Number(byLevel[level]) || 0));
	const most = Math.max(...counts.map(largest));
	if (most === 0) return m.findings_counts_summary_none();
	const areas = counts.filter((one) => largest(one) === most);
	return m.findings_counts_summary({ areas: listOf(areas.map(({ area }) => lifeAreaLabel(area))) });
}
