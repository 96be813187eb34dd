import { maskSmallCounts } from '../disclosure/small-counts.ts';
import { findingLevels, lifeAreas, type FindingLevel, type LifeArea } from './vocabulary.ts';

/** Per level; null: not told, because it is below 3 or would give away one that is. */
export type LevelCounts = Readonly<Record<FindingLevel, number | null>>;

export interface AreaCounts {
	readonly area: LifeArea;
	readonly byLevel: LevelCounts;
}

export interface FindingCounts {
	/** Areas of which nothing is told are left out. */
	readonly areas: readonly AreaCounts[];
	/** Findings at each level over all areas. */
	readonly total: LevelCounts;
	readonly masked: boolean;
}

type Counted = { readonly lifeArea: LifeArea; readonly levels: readonly FindingLevel[] };

/**
 * How many findings there are by area of life and level. A finding at two levels counts at both.
 * There is no sum over levels: beside masked counts it would tell what the mask hides.
 *
 * @param masked for readers outside the task force
 */
export function countFindings(findings: readonly Counted[], masked: boolean): FindingCounts {
	const columns = new Map(findingLevels.map((level) => [level, columnOf(findings, level, masked)]));
	const perLevel = (pick: (level: FindingLevel) => number | null) =>
		Object.fromEntries(findingLevels.map((level) => [level, pick(level)])) as LevelCounts;
	const areas = lifeAreas.map((area, row) => ({
		area,
		byLevel: perLevel((level) => columns.get(level)?.counts[row] ?? null)
	}));
	return {
		areas: areas.filter(({ byLevel }) => findingLevels.some((level) => byLevel[level])),
		total: perLevel((level) => columns.get(level)?.total ?? null),
		masked
	};
}

/** The counts of one level, in the order of the areas. */
function columnOf(findings: readonly Counted[], level: FindingLevel, masked: boolean) {
	const there = findings.filter(({ levels }) => levels.includes(level));
	const counts = lifeAreas.map((area) => there.filter(({ lifeArea }) => lifeArea === area).length);
	const column = { counts, total: there.length };
	return masked ? maskSmallCounts(column) : column;
}
