import { measureOf, nextStepsFor, type NextStep } from '#lib/domain/overview/index.ts';
import { countStates, dueAmong } from '#lib/domain/measures/selection.ts';
import { isFinished } from '#lib/domain/rounds/transitions.ts';
import { fieldByKey } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { stepWords } from '#lib/i18n/next-steps.ts';
import type { Context } from '#lib/server/access/context.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import { answersEverything, ownWorkOf, runningRoundOf } from '#lib/server/overview/queries.ts';
import { roundsOf } from '#lib/server/rounds/queries.ts';

/** The unfinished round, and what is next and for whom, for those who read results. */
export function progressOfTown(context: Context, municipality: string) {
	const access = authorize(context, 'municipality.enter', { municipality });
	const rounds = roundsOf(access);
	const round = rounds.find(({ state }) => !isFinished(state));
	const running =
		round &&
		runningRoundOf(authorize(context, 'rounds.view', { municipality, round: round.number }), round);
	const work = ownWorkOf(access);
	const steps = nextStepsFor({
		running: running ?? null,
		own: work?.fields ?? [],
		measures: dueFor(context, municipality, abilitiesOf(access)['measures.keep'] === null),
		may: {
			lead: abilitiesOf(access)['rounds.plan'] === null,
			answerAll: answersEverything(access)
		}
	});
	const last = rounds.find(({ state }) => isFinished(state)) ?? null;
	const base = `/${municipality}/rounds`;
	const fieldTitle = (key: string) => {
		const field = running && fieldByKey(running.instrument, key);
		return field ? textOf(field.title) : key;
	};
	return {
		running: round &&
			running && {
				number: round.number,
				title: round.title,
				state: round.state,
				measure: measureOf(running),
				fields: running.instrument.fields.map(({ key, title }) => ({
					key,
					title,
					progress: running.fields.get(key)
				}))
			},
		steps: steps.map((step) => ({
			...stepWords(step, { title: round?.title ?? null, last, fieldTitle }),
			late: isLate(step),
			path: pathOf(step, base, round?.number)
		}))
	};
}

/** Counts for those who work on measures. */
function dueFor(context: Context, municipality: string, keeps: boolean) {
	if (!keeps) return null;
	const measures = measuresOf(authorize(context, 'measures.keep', { municipality }));
	const { overdue } = countStates(measures);
	return { overdue, soon: dueAmong(measures).length - overdue };
}

function isLate(step: NextStep): boolean {
	if (step.kind === 'measures') return step.due.overdue > 0;
	return step.kind === 'remind' || (step.kind === 'own-field' && step.own.standing === 'overdue');
}

/** Where a step is taken; null where somebody else has to take it and there is nothing to see. */
function pathOf(step: NextStep, base: string, number: number | undefined): string | null {
	const round = `${base}/${number}`;
	switch (step.kind) {
		case 'plan':
			return step.who === 'you' ? `${base}/plan` : null;
		case 'measures':
			return `${base.replace(/rounds$/, 'measures')}/list?state=due`;
		case 'own-field':
			return `${round}/answers/${step.own.field}`;
		case 'answer':
		case 'reasons':
			return `${round}/answers`;
		case 'agree':
			return `${round}/consensus`;
		case 'begin':
		case 'remind':
		case 'end-answering':
		case 'workshop':
		case 'submit':
		case 'await-review':
		case 'await-decision':
			return round;
	}
}
