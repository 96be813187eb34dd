import { chainsAt, type Chain, type Hold } from '#lib/domain/chain/index.ts';
import { criterionByKey, type Instrument } from '#lib/domain/instrument/index.ts';
import { effectWords } from '#lib/i18n/chain.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { municipalityChains } from '#lib/server/chain/queries.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';

/** More would be the page of the chain itself. */
const most = 3;

/**
 * What the rounds say of whatever this link belongs to, in few lines for its own page; null where
 * no chain has it. Whoever asks has passed the doors of findings, measures and results.
 */
export function chainLine(context: Context, params: { municipality: string }, hold: Hold) {
	const findings = authorize(context, 'findings.view', params);
	const chains = chainsAt(
		municipalityChains({
			findings,
			measures: authorize(context, 'measures.view', params),
			results: authorize(context, 'results.view', params)
		}),
		hold
	);
	if (chains.length === 0) return null;
	const instrument = currentInstrument(findings);
	const lines = chains.map((chain) => lineOf(chain, instrument));
	// Two findings of one criterion and round say the same.
	const said = new Map(lines.map((line) => [`${line.criterion} ${line.sentence}`, line]));
	return [...said.values()].slice(0, most);
}

function lineOf({ criterionKey, effect }: Chain, instrument: Instrument) {
	const criterion = criterionKey === null ? undefined : criterionByKey(instrument, criterionKey);
	return { criterion: criterion ? textOf(criterion.title) : null, ...effectWords(effect) };
}
