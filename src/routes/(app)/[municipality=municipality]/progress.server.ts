import { measureOf, type NextStep } from '#lib/domain/overview/index.ts';
import { shownOnScreen, type Notice } from '#lib/domain/notices/index.ts';
import { isFinished } from '#lib/domain/rounds/transitions.ts';
import { fieldByKey } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { handInSentence } from '#lib/i18n/hand-in.ts';
import { stepWords, type StepContext } from '#lib/i18n/next-steps.ts';
import { noticeSentence } from '#lib/i18n/notices.ts';
import type { Context } from '#lib/server/access/context.ts';
import { authorizeAccount } from '#lib/server/access/authorize.ts';
import { choicesOf } from '#lib/server/notices/choices.ts';
import { pathInTown, pathOfStep } from '#lib/server/notices/paths.ts';
import { noticesInTown } from '#lib/server/notices/town.ts';
import { standingIn, type Standing } from '#lib/server/overview/situation.ts';

/** The unfinished round, what waits for the person who asks, and what is with others. */
export function progressOfTown(context: Context, municipality: string) {
	const standing = standingIn(context, municipality);
	const { running, round, steps } = standing;
	const words = wordsFor(standing);
	const choices = choicesOf(authorizeAccount(context));
	const base = `/${municipality}`;
	return {
		running:
			round && running
				? {
						number: round.number,
						title: round.title,
						state: round.state,
						measure: measureOf(running),
						due: running.due && handInSentence(running.due),
						fields: running.instrument.fields.map(({ key, title }) => ({
							key,
							title,
							progress: running.fields.get(key)
						}))
					}
				: undefined,
		own: noticesInTown(context, standing)
			.filter(({ kind }) => shownOnScreen(choices, kind))
			.map((notice) => ({
				...inWords(notice, words),
				late: notice.late,
				path: base + pathInTown(notice)
			})),
		others: steps
			.filter(({ who }) => who !== 'you')
			.map((step) => ({
				...stepWords(step, words),
				late: step.kind === 'remind' || step.kind === 'reminded',
				path: canBeSeen(step) ? base + pathOfStep(step, round?.number ?? null) : null
			}))
	};
}

function wordsFor({ running, round, rounds }: Standing): StepContext {
	return {
		title: round?.title ?? null,
		last: rounds.find(({ state }) => isFinished(state)) ?? null,
		fieldTitle: (key) => {
			const field = running && fieldByKey(running.instrument, key);
			return field ? textOf(field.title) : key;
		}
	};
}

/** A step says what to do and how far it is; everything else is one sentence. */
function inWords(notice: Notice, words: StepContext): { title: string; detail: string | null } {
	if (notice.about.what !== 'step') return { title: noticeSentence(notice, ''), detail: null };
	const { title, detail } = stepWords(notice.about.step, words);
	return { title, detail };
}

/** What others plan is not there yet. */
function canBeSeen(step: NextStep): boolean {
	return step.kind !== 'plan';
}
