import { criteriaOf, type Question } from '#lib/domain/instrument/index.ts';
import { accountId, coordinatorOf } from './accounts.ts';
import { dayAfter, momentOf } from './days.ts';
import { enteredOn, type Place, type PlannedRound } from './plan.ts';
import { businessDate, instrument } from './programme.ts';
import { chanceOf, idOf, type Chance } from './seed.ts';
import { evidence, units } from './texts.ts';

/** The administration's answers: near the level, on the whole a little higher than the room. */
export function answerRows(place: Place, number: number, round: PlannedRound) {
	const begun = enteredOn(round, 'answering');
	if (!begun) return [];
	const days = daysToAnswer(round, begun);
	return instrument.fields.flatMap((field) => {
		const by = answeringOf(place, round, field.key);
		return criteriaOf(field).flatMap((criterion) => {
			const seen = chanceOf('self', place.slug, number, criterion.key);
			const leaning = round.selfLeanings.get(criterion.key) ?? leaningOf(seen);
			const level = (round.levels.get(criterion.key) ?? 0) + leaning;
			return criterion.questions.flatMap((question) => {
				const chance = chanceOf('answer', place.slug, number, question.key);
				if (chance.next() >= by.share && !round.notApplicable.has(question.key)) return [];
				return {
					id: idOf('answer', place.slug, number, question.key),
					roundId: idOf('round', place.slug, number),
					questionKey: question.key,
					...contentOf(round, question, level, chance),
					evidence: evidenceFor(round, question, field.key, chance),
					unit: by.unit,
					accountId: accountId(by.email),
					updatedAt: momentOf(dayAfter(begun, 1 + Math.floor(chance.next() * days)), '10:00')
				};
			});
		});
	});
}

/** Whole days between the beginning and the next step, or the business date. */
function daysToAnswer({ steps }: PlannedRound, begun: string): number {
	const index = steps.findLastIndex(({ to }) => to === 'answering');
	const end = steps[index + 1]?.on ?? businessDate;
	return (Date.parse(end) - Date.parse(begun)) / 86_400_000 - 1;
}

/** Few questions are skipped even in a field that counts as done. */
const done = 0.985;

/** Who answers a field, and how much of it is answered: a department hands in all of it or little. */
function answeringOf({ slug }: Place, { delegations, answered }: PlannedRound, field: string) {
	const delegation = delegations.find((handedOver) => handedOver.field === field);
	if (!delegation) {
		return { email: coordinatorOf(slug), unit: units[field] ?? '', share: answered * done };
	}
	const share = delegation.handedIn ? done : 0.3;
	return { email: delegation.to, unit: 'Fachamt Soziales', share };
}

/** How much better (or worse) the administration sees itself than the room, in levels. */
function leaningOf(chance: Chance): number {
	const luck = chance.next();
	if (luck < 0.1) return -0.5;
	if (luck < 0.55) return 0;
	return luck < 0.85 ? 0.5 : 1;
}

function contentOf(
	{ notApplicable, evidence: given }: PlannedRound,
	{ key }: Question,
	level: number,
	chance: Chance
) {
	const [luck, exact] = [chance.next(), level + 0.45 * chance.spread()];
	const reason = notApplicable.get(key);
	if (reason !== undefined) return { kind: 'not-applicable' as const, level: null, reason };
	if (luck < 0.03 && !given.has(key))
		return { kind: 'cannot-judge' as const, level: null, reason: '' };
	const rounded = Math.min(4, Math.max(0, Math.round(exact)));
	return { kind: 'level' as const, level: rounded, reason: '' };
}

/** A place with evidence of its own has no general sentences: they would be claims about it. */
function evidenceFor(round: PlannedRound, { key }: Question, field: string, chance: Chance) {
	const given = round.evidence.get(key);
	const luck = chance.next();
	const general = chance.pick(evidence[field] ?? ['']);
	if (round.evidence.size > 0) return given ?? '';
	return luck < 0.3 ? general : '';
}
