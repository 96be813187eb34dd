import type { Instrument } from '#lib/domain/instrument/index.ts';
import { placeWords, ruleWords } from '#lib/i18n/submission.ts';
import type { RoundAccess } from '#lib/server/access/access.ts';
import { handInCheck } from '#lib/server/submission/queries.ts';

/** What the rules before the hand-in find, in words, each place with its address. */
export function checkList(access: RoundAccess<'rounds.view'>, instrument: Instrument) {
	const town = `/${access.municipality.slug}`;
	return handInCheck(access).map(({ rule, degree, places }) => ({
		rule,
		degree,
		title: ruleWords[rule].title(),
		why: ruleWords[rule].why(),
		places: places.map((place) => placeWords(place, instrument, town, access.round.number))
	}));
}
