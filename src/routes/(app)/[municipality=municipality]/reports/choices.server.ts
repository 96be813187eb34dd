import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import { fieldByKey } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { instrumentById } from '#lib/server/instrument/queries.ts';
import type { offerOf } from '#lib/server/reports/offer.ts';

/** What can be chosen for this kind of report, and what is. */
export function choicesOf(
	{ database }: MunicipalityAccess<'results.view'>,
	offer: ReturnType<typeof offerOf>,
	plan: ReportPlan
) {
	const completed = offer.rounds.filter((round) => round.completed);
	const about =
		plan.kind === 'trends'
			? completed.at(-1)
			: offer.rounds.find(({ number }) => number === plan.round);
	const instrument = about && instrumentById(database, about.instrumentId);
	const numbered = ({ number, title }: (typeof offer.rounds)[number]) => ({ number, title });
	return {
		plan,
		rounds: offer.rounds.map(numbered).reverse(),
		completed: completed.map(numbered),
		earlier: completed.filter(({ number }) => number < (plan.round ?? 0)).map(numbered),
		fields: (about?.fields ?? []).map((key) => {
			const field = instrument && fieldByKey(instrument, key);
			return { key, label: field ? textOf(field.title) : key };
		}),
		sections: offer.sections
			.filter(({ kinds }) => kinds.includes(plan.kind))
			.map(({ key, label }) => ({ key, label: label() }))
	};
}
