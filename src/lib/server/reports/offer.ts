import { refusalOf } from '#lib/domain/access/index.ts';
import type { ReportOffer } from '#lib/domain/reports/plan.ts';
import { completedStates } from '#lib/domain/rounds/transitions.ts';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { MunicipalityAccess } from '../access/access.ts';
import { currentInstrument } from '../instrument/current.ts';
import { instrumentById } from '../instrument/queries.ts';
import { roundsOf } from '../rounds/queries.ts';
import { sections } from './sections.ts';

/** What a reader can put into a report: rounds that have begun, sections they may see. */
export function offerOf(access: MunicipalityAccess<'results.view'>) {
	const begun = roundsOf(access).filter(({ state }) => state !== 'planned');
	const rounds = begun.reverse().map(({ number, title, state, instrumentId }) => ({
		number,
		title,
		instrumentId,
		completed: completedStates.includes(state),
		fields: instrumentById(access.database, instrumentId).fields.map(({ key }) => key)
	}));
	const seen = sections.filter(({ ability }) => refusalOf(ability, access.roles, null) === null);
	const fields = currentInstrument(access).fields.map(({ key }) => key);
	return { rounds, fields, sections: seen, language: getLocale() } satisfies ReportOffer;
}
