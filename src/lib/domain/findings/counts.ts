import { maskedCount, type MaskedCount } from '../disclosure/small-counts.ts';
import { findingLevels, lifeAreas, type FindingLevel, type LifeArea } from './vocabulary.ts';

export interface AreaCounts {
	readonly area: LifeArea;
	readonly byLevel: Readonly<Record<FindingLevel, MaskedCount>>;
}

/**
 * How many findings there are by area of life and level; areas without any are left out. A finding
 * at two levels counts at both. No sums: beside masked cells they would tell what the mask hides.
 *
 * @param masked for readers outside the task force
 */
export function countsByArea(
	findings: readonly { readonly lifeArea: LifeArea; readonly levels: readonly FindingLevel[] }[],
	masked: boolean
): AreaCounts[] {
	return lifeAreas.flatMap((area) => {
		const here = findings.filter(({ lifeArea }) => lifeArea === area);
		if (here.length === 0) return [];
		const cells = findingLevels.map((level) => {
			const count = here.filter(({ levels }) => levels.includes(level)).length;
			return [level, masked ? maskedCount(count) : count] as const;
		});
		return { area, byLevel: Object.fromEntries(cells) as AreaCounts['byLevel'] };
	});
}
