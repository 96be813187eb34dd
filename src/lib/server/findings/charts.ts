import { stackedCounts } from '#lib/charts/stacked-counts.ts';
import type { FindingCounts } from '#lib/domain/findings/counts.ts';
import { findingLevels } from '#lib/domain/findings/vocabulary.ts';
import { countLabel, levelOfFinding, lifeAreaLabel, totalLabel } from '#lib/i18n/findings.ts';
import { listOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

const shades = { everyday: 0, institutional: 2, structural: 4 } as const;

/** Findings by area and level, masked as their counts are; null where nothing may be drawn. */
export function countsChart({ areas, total }: FindingCounts) {
	if (areas.length === 0) return null;
	return stackedCounts({
		id: 'findings',
		title: m.findings_counts(),
		rowHead: m.findings_counts_area(),
		series: findingLevels.map((level) => ({
			label: levelOfFinding(level),
			shade: shades[level]
		})),
		rows: areas.map(({ area, byLevel }) => ({
			key: area,
			name: lifeAreaLabel(area),
			counts: findingLevels.map((level) => byLevel[level]),
			words: findingLevels.map((level) => countLabel(byLevel[level]))
		})),
		total: {
			name: m.findings_counts_total(),
			words: findingLevels.map((level) => totalLabel(total[level]))
		},
		summary: `${summaryOf(areas)} ${m.findings_counts_note()}`
	});
}

/** The areas with the largest single count that may be told. */
function summaryOf(areas: FindingCounts['areas']): string {
	const largest = ({ byLevel }: (typeof areas)[number]) =>
		Math.max(...findingLevels.map((level) => byLevel[level] ?? 0));
	const most = Math.max(...areas.map(largest));
	const first = areas.filter((one) => largest(one) === most);
	return m.findings_counts_summary({ areas: listOf(first.map(({ area }) => lifeAreaLabel(area))) });
}
