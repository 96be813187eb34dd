import type { Chain, Hold } from '#lib/domain/chain/index.ts';
import { criterionByKey, type Instrument } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** What somebody took hold of, as a heading; null where no chain has it. */
export function titleOfHold(
	hold: Hold,
	chains: readonly Chain[],
	instrument: Instrument
): string | null {
	const [first] = chains;
	if (!first) return null;
	switch (hold.kind) {
		case 'finding':
			return m.chain_of_finding({ title: first.finding?.title ?? '' });
		case 'measure': {
			const measure = first.measures.find(({ number }) => number === hold.number);
			return m.chain_of_measure({ title: measure?.title ?? '' });
		}
		case 'structure': {
			const measure = first.measures.find(({ structure }) => structure.id === hold.id);
			return m.chain_of_structure({ title: measure?.structure.name ?? '' });
		}
		case 'criterion': {
			const criterion = criterionByKey(instrument, hold.key);
			return m.chain_of_criterion({ title: criterion ? textOf(criterion.title) : hold.key });
		}
	}
}
