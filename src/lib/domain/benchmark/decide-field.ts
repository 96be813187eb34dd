import { refusedCells } from '../disclosure/admission.ts';
import { progressSafe } from '../disclosure/change-rule.ts';
import type { Contributor } from '../disclosure/contributor.ts';
import type { CellCandidate } from './candidates.ts';
import { decideCell, type DecisionContext } from './decide-cell.ts';
import type { CellDecision, RefusalCode } from './outcome.ts';
import type { ReleaseRules } from './rules.ts';

/** By group, `all` under null; a cell that is not in it may exist. */
type Refusals = ReadonlyMap<string | null, readonly RefusalCode[]>;

/** The cells of one field. Both lists hold the same groups in the same order, `all` first. */
export function decideField(
	level: readonly CellCandidate[],
	progress: readonly CellCandidate[],
	context: DecisionContext
): CellDecision[] {
	const { rules } = context;
	const ofLevel = levelRefusals(level, rules);
	const ofProgress = progressRefusals(level, progress, ofLevel, rules);
	return [
		...level.map((cell) => decideCell(cell, ofLevel.get(cell.group) ?? [], context)),
		...progress.map((cell) => decideCell(cell, ofProgress.get(cell.group) ?? [], context))
	];
}

/** Rules 4 and 7. */
function levelRefusals(cells: readonly CellCandidate[], rules: ReleaseRules): Refusals {
	const candidates = cells.map((cell) => ({
		group: cell.group,
		contributors: contributorsOf(cell)
	}));
	const refused = refusedCells(candidates, rules.parameters.k, rules.atomsSafe);
	return new Map([...refused].map(([group, reason]) => [group, [reason]]));
}

/** Rule 15: beside a level cell, safe against it; then the same rules as for levels. */
function progressRefusals(
	level: readonly CellCandidate[],
	progress: readonly CellCandidate[],
	ofLevel: Refusals,
	rules: ReleaseRules
): Refusals {
	const own = new Map<string | null, RefusalCode[]>();
	progress.forEach((cell, index) => {
		const reasons: RefusalCode[] = ofLevel.has(cell.group) ? ['level-refused'] : [];
		const beside = contributorsOf(level[index]);
		if (!progressSafe(beside, contributorsOf(cell), rules.parameters.k)) {
			reasons.push('exposes-uncompared');
		}
		if (reasons.length > 0) own.set(cell.group, reasons);
	});
	const rest = progress.filter(({ group }) => !own.has(group));
	return new Map([...own, ...levelRefusals(rest, rules)]);
}

function contributorsOf(cell: CellCandidate | undefined): readonly Contributor[] {
	return cell?.values.map(({ contributor }) => contributor) ?? [];
}
