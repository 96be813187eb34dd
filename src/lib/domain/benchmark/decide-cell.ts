import { publishCell, type CellPublication } from '../disclosure/cell-publication.ts';
import { changeBetween } from '../disclosure/change-rule.ts';
import { effectiveSize, type Contributor } from '../disclosure/contributor.ts';
import type { CellName, CellOrigin } from '../disclosure/published-cell.ts';
import type { CellCandidate } from './candidates.ts';
import { historyOf } from './history.ts';
import type { CellDecision, CellOutcome, RefusalCode } from './outcome.ts';
import type { ReleaseRecord } from './release-record.ts';
import type { ReleaseRules } from './rules.ts';

/** What deciding on a cell needs to know beside the cell. */
export interface DecisionContext {
	readonly rules: ReleaseRules;
	readonly origin: CellOrigin;
	/** Series of the peer groups. */
	readonly series: number;
	readonly earlier: readonly ReleaseRecord[];
	/** Members who consent today. */
	readonly consenting: ReadonlySet<string>;
	readonly known: (contributor: Contributor) => Contributor;
}

/** Rules 8, 9 and 16 for a cell that the rules of one release admit or refuse with `reasons`. */
export function decideCell(
	{ measure, field, group, values }: CellCandidate,
	reasons: readonly RefusalCode[],
	context: DecisionContext
): CellDecision {
	const cell: CellName = { measure, field, group, series: group === null ? 1 : context.series };
	const next = values.map(({ contributor }) => contributor);
	const { own, others } = historyOf(cell, next, context.earlier);
	const latest = own.at(-1);
	const change = latest ? changeBetween(latest.contributors, next) : null;
	return {
		cell,
		contributors: next.length,
		effective: effectiveSize(next),
		change: change && { entering: change.entering.length, leaving: change.leaving.length },
		outcome: outcome()
	};

	function outcome(): CellOutcome {
		if (reasons.length > 0) return { status: 'refused', reasons, blockedBy: null };
		if (latest && change && change.entering.length + change.leaving.length === 0) {
			return { status: 'carried', reason: 'unchanged', publication: latest, blockedBy: null };
		}
		const { rules, origin, known } = context;
		const blocking = [...own, ...others].find(
			(past) => !rules.mayRepublish(next, [past.contributors.map(known)], rules.parameters.k)
		);
		if (!blocking) {
			const publication = publishCell({ ...cell, ...origin }, values, rules.parameters);
			return { status: 'published', publication };
		}
		const blockedBy = blocking.release;
		if (!latest) return { status: 'refused', reasons: ['overlaps-earlier'], blockedBy };
		return carried(latest, blockedBy, context);
	}
}

/** Rule 9: the earlier cell with its date; no values while somebody in it has left or revoked. */
function carried(
	publication: CellPublication,
	blockedBy: string,
	{ rules, consenting, known }: DecisionContext
): CellOutcome {
	const { contributors, release, date } = publication;
	const from = { release, date };
	if (!contributors.every(({ municipality }) => consenting.has(municipality))) {
		return { status: 'paused', reason: 'left', from, blockedBy };
	}
	if (effectiveSize(contributors.map(known)) < rules.parameters.k) {
		return { status: 'paused', reason: 'too-few', from, blockedBy };
	}
	return { status: 'carried', reason: 'too-few-changed', publication, blockedBy };
}
