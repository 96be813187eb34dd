import type { ExternalView } from '#lib/domain/scoring/index.ts';
import { accountId } from './accounts.ts';
import { momentOf } from './days.ts';
import { reviewerOf } from './history.ts';
import { coveredCriteria } from './outcomes.ts';
import { enteredOn, type Place, type PlannedRound } from './plan.ts';
import { chanceOf, idOf, type Chance } from './seed.ts';
import { comments } from './texts.ts';

/** The project staff's own levels: mostly those agreed, sometimes one above or below. */
export function externalRows(place: Place, number: number, round: PlannedRound) {
	const on = enteredOn(round, 'in-review');
	if (!on) return [];
	return coveredCriteria(round, 'external').map(({ key }) => ({
		id: idOf('external', place.slug, number, key),
		roundId: idOf('round', place.slug, number),
		criterionKey: key,
		...(round.external.get(key) ??
			viewOf(key, round, chanceOf('external', place.slug, number, key))),
		accountId: accountId(reviewerOf(place)),
		updatedAt: momentOf(on, '13:20')
	}));
}

function viewOf(criterion: string, round: PlannedRound, chance: Chance): ExternalView {
	const agreed = round.levels.get(criterion) ?? 0;
	const [luck, talkative] = [chance.next(), chance.next() < 0.15];
	if (round.contested.has(criterion)) {
		return { level: agreed, comment: chance.pick(comments.contested) };
	}
	if (luck < 0.1 && agreed > 0) return { level: agreed - 1, comment: chance.pick(comments.lower) };
	if (luck > 0.94 && agreed < 4)
		return { level: agreed + 1, comment: chance.pick(comments.higher) };
	const same = agreed >= 3 ? comments.established : comments.underway;
	return { level: agreed, comment: talkative ? chance.pick(same) : '' };
}
