import { effectOf, roundBefore, type ChainRound, type Effect, type Outcome } from './effect.ts';

/** A finding as whoever reads may know it. */
export interface ChainFinding {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly fieldKey: string;
	readonly criterionKey: string | null;
	/** The number of the round in which it was found. */
	readonly foundIn: number | null;
}

/** A measure as far as it is a link of a chain. */
export interface ChainMeasure {
	readonly number: number;
	readonly title: string;
	readonly cause: string;
	/** `YYYY-MM-DD` */
	readonly startOn: string;
	readonly structure: { readonly id: string; readonly name: string };
	readonly findingIds: readonly string[];
	readonly criterionKeys: readonly string[];
}

/** Finding or criterion → cause → measure → structure → effect in the rounds after. */
export interface Chain<M extends ChainMeasure = ChainMeasure> {
	/** Null: measures answer a criterion without any finding. */
	readonly finding: ChainFinding | null;
	readonly criterionKey: string | null;
	/** In order of their beginning. */
	readonly measures: readonly M[];
	readonly effect: Effect;
}

/**
 * Every chain of a municipality: one per finding, also without a measure, by number; then one per
 * criterion for the measures that name it and answer no finding of it, so that each measure stands
 * at a criterion once. A criterion's chain begins with the last round before its first measure.
 *
 * @param rounds completed rounds in any order
 */
export function chainsOf<M extends ChainMeasure>(
	findings: readonly ChainFinding[],
	measures: readonly M[],
	rounds: readonly ChainRound[]
): Chain<M>[] {
	const inOrder = measures.toSorted(
		(a, b) => a.startOn.localeCompare(b.startOn) || a.number - b.number
	);
	const found = findings
		.toSorted((a, b) => a.number - b.number)
		.map((finding) => findingChain(finding, inOrder, rounds));
	const keys = [...new Set(inOrder.flatMap(({ criterionKeys }) => criterionKeys))].sort();
	const bare = keys.flatMap((key) => criterionChain(key, inOrder, findings, rounds) ?? []);
	return [...found, ...bare];
}

function findingChain<M extends ChainMeasure>(
	finding: ChainFinding,
	measures: readonly M[],
	rounds: readonly ChainRound[]
): Chain<M> {
	const { id, criterionKey, foundIn } = finding;
	const own = measures.filter(({ findingIds }) => findingIds.includes(id));
	const effect = effectOf(criterionKey, foundIn, rounds, beginningsOf(own));
	return { finding, criterionKey, measures: own, effect };
}

function criterionChain<M extends ChainMeasure>(
	criterionKey: string,
	measures: readonly M[],
	findings: readonly ChainFinding[],
	rounds: readonly ChainRound[]
): Chain<M> | null {
	const told = new Set(
		findings.filter((finding) => finding.criterionKey === criterionKey).map(({ id }) => id)
	);
	const own = measures.filter(
		({ criterionKeys, findingIds }) =>
			criterionKeys.includes(criterionKey) && !findingIds.some((id) => told.has(id))
	);
	const [first] = own;
	if (!first) return null;
	const from = roundBefore(rounds, first.startOn);
	const effect = effectOf(criterionKey, from, rounds, beginningsOf(own));
	return { finding: null, criterionKey, measures: own, effect };
}

function beginningsOf(measures: readonly ChainMeasure[]): string[] {
	return measures.map(({ startOn }) => startOn);
}

/** The link at which somebody takes hold of the chains. */
export type Hold =
	| { readonly kind: 'finding' | 'measure'; readonly number: number }
	| { readonly kind: 'structure'; readonly id: string }
	| { readonly kind: 'criterion'; readonly key: string };

/** The chains that this link belongs to, whole: forwards and backwards from it. */
export function chainsAt<M extends ChainMeasure>(
	chains: readonly Chain<M>[],
	hold: Hold
): Chain<M>[] {
	return chains.filter((chain) => belongs(chain, hold));
}

function belongs({ finding, criterionKey, measures }: Chain, hold: Hold): boolean {
	switch (hold.kind) {
		case 'finding':
			return finding?.number === hold.number;
		case 'measure':
			return measures.some(({ number }) => number === hold.number);
		case 'structure':
			return measures.some(({ structure }) => structure.id === hold.id);
		case 'criterion':
			return criterionKey === hold.key;
	}
}

export type OutcomeCounts = Readonly<Record<Outcome['kind'] | 'open', number>>;

/** What became of the findings among these chains. `open`: no round can tell yet. */
export function findingOutcomes(chains: readonly Chain[]): OutcomeCounts {
	const counts = {
		risen: 0,
		fallen: 0,
		unchanged: 0,
		'different-origin': 0,
		unknown: 0,
		open: 0
	};
	for (const { finding, effect } of chains) {
		if (finding) counts[effect.kind === 'followed' ? effect.outcome.kind : 'open'] += 1;
	}
	return counts;
}
