export {
	chainsAt,
	chainsOf,
	findingOutcomes,
	type Chain,
	type ChainFinding,
	type ChainMeasure,
	type Hold,
	type OutcomeCounts
} from './chains.ts';
export type { ChainRound, Effect, EffectPoint, LaterPoint, Outcome } from './effect.ts';
