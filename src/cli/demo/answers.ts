import { criteriaOf, type Question } from '#lib/domain/instrument/index.ts';
import { accountId, coordinatorOf } from './accounts.ts';
import { dayAfter, momentOf } from './days.ts';
import { enteredOn, type Place, type PlannedRound } from './plan.ts';
import { instrument } from './programme.ts';
import { chanceOf, idOf, type Chance } from './seed.ts';
import { evidence, units } from './texts.ts';

/** The administration's answers: near the level, on the whole a little higher than the room. */
export function answerRows(place: Place, number: number, round: PlannedRound) {
	const begun = enteredOn(round, 'answering');
	if (!begun) return [];
	return instrument.fields.flatMap((field) =>
		criteriaOf(field).flatMap((criterion) => {
			const seen = chanceOf('self', place.slug, number, criterion.key);
			const level = (round.levels.get(criterion.key) ?? 0) + leaningOf(seen);
			return criterion.questions.flatMap((question) => {
				const chance = chanceOf('answer', place.slug, number, question.key);
				if (chance.next() >= round.answered) return [];
				return {
					id: idOf('answer', place.slug, number, question.key),
					roundId: idOf('round', place.slug, number),
					questionKey: question.key,
					...contentOf(question, level, chance),
					evidence: chance.next() < 0.35 ? evidenceFor(field.key, chance) : '',
					unit: units[field.key] ?? '',
					accountId: accountId(answeredBy(place, round, field.key)),
					updatedAt: momentOf(dayAfter(begun, 1 + Math.floor(chance.next() * 24)), '10:00')
				};
			});
		})
	);
}

/** Whoever the field was handed to, else the coordinator. */
function answeredBy({ slug }: Place, { delegations }: PlannedRound, field: string): string {
	return delegations.find((delegation) => delegation.field === field)?.to ?? coordinatorOf(slug);
}

/** How much better (or worse) the administration sees itself than the room, in levels. */
function leaningOf(chance: Chance): number {
	const luck = chance.next();
	if (luck < 0.1) return -0.5;
	if (luck < 0.55) return 0;
	return luck < 0.85 ? 0.5 : 1;
}

function contentOf(_question: Question, level: number, chance: Chance) {
	if (chance.next() < 0.04) return { kind: 'cannot-judge' as const, level: null };
	const exact = level + 0.45 * chance.spread();
	return { kind: 'level' as const, level: Math.min(4, Math.max(0, Math.round(exact))) };
}

function evidenceFor(field: string, chance: Chance): string {
	const sentences = evidence[field];
	return sentences ? chance.pick(sentences) : '';
}
