import { chainsAt, findingOutcomes } from '#lib/domain/chain/index.ts';
import { summarySentence } from '#lib/i18n/chain.ts';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { municipalityChains } from '#lib/server/chain/queries.ts';
import { recordViewing } from '#lib/server/findings/viewing.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { chainView } from './chain-view.server.ts';
import { holdIn } from './hold.server.ts';
import { titleOfHold } from './title.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated: Kit and Svelte alone would be 44 kB of script for nothing. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { context } = locals;
	const findings = authorize(context, 'findings.view', params);
	recordViewing(findings, null);
	const all = municipalityChains({
		findings,
		measures: authorize(context, 'measures.view', params),
		results: authorize(context, 'results.view', params)
	});
	const hold = holdIn(url);
	const shown = hold ? chainsAt(all, hold) : all;
	const place = { base: `/${params.municipality}`, instrument: currentInstrument(findings), all };
	const views = shown.map((chain) => chainView(chain, place));
	return {
		held: hold && titleOfHold(hold, shown, place.instrument),
		summary: summarySentence(findingOutcomes(shown)),
		/** Outside the task force only released findings are known. */
		releasedOnly: abilitiesOf(findings)['findings.record'] !== null,
		provenance: provenanceLine(place.instrument),
		found: views.filter(({ finding }) => finding),
		bare: views.filter(({ finding }) => !finding)
	};
};
