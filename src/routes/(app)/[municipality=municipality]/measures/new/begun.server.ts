import { criterionByKey, fieldOf } from '#lib/domain/instrument/index.ts';
import { emptyForm } from '#lib/domain/measures/form.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { knock } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { findingTitles } from '#lib/server/findings/queries.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { evaluationsFor } from '#lib/server/review/evaluations.ts';

/**
 * What a measure begins with: a finding (`?finding=N`), a criterion (`?criterion=KEY`), or what the
 * project staff recommended for a field of a round (`?evaluation=ROUND.FIELD`).
 */
export function begunWith(
	context: Context,
	access: MunicipalityAccess<'measures.keep'>,
	search: URLSearchParams
) {
	const recommended = recommendation(context, access, search.get('evaluation'));
	if (recommended) return { ...emptyForm, ...recommended };
	const instrument = currentInstrument(access);
	const finding = findingTitles(access).find(
		({ number }) => String(number) === search.get('finding')
	);
	const key = finding?.criterionKey ?? search.get('criterion') ?? '';
	const criterion = criterionByKey(instrument, key);
	const field = criterion && fieldOf(instrument, criterion.key);
	return {
		...emptyForm,
		fieldKey: finding?.fieldKey ?? field?.key ?? '',
		findingIds: finding ? [finding.id] : [],
		criterionKeys: criterion ? [criterion.key] : []
	};
}

/** The staff's words as cause and action, for the municipality to make its own of. */
function recommendation(
	context: Context,
	{ municipality }: MunicipalityAccess<'measures.keep'>,
	word: string | null
) {
	const [, round, fieldKey] = /^(\d{1,4})\.(f\d{1,2})$/.exec(word ?? '') ?? [];
	if (round === undefined || fieldKey === undefined) return null;
	const subject = { municipality: municipality.slug, round: Number(round) };
	const reading = knock(context, 'rounds.view', subject);
	const said = reading.open ? evaluationsFor(reading.access).get(fieldKey) : undefined;
	return said ? { fieldKey, cause: said.comment, action: said.recommendation } : null;
}
