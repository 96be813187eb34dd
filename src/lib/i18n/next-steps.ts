import type {
	Audience,
	DueMeasures,
	NextStep,
	OwnField,
	Reminder
} from '#lib/domain/overview/index.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { dayInWords } from './format.ts';
import { roundStateLabel } from './labels.ts';
import { dueMeasuresSentence } from './measures.ts';
import { m } from './paraglide/messages.js';
import { standingSentence } from './rounds.ts';

/** What the steps are said about. */
export interface StepContext {
	/** Title of the running round, else null. */
	readonly title: string | null;
	/** The round that was finished last. */
	readonly last: { readonly title: string; readonly state: RoundState } | null;
	readonly fieldTitle: (key: string) => string;
}

export interface StepWords {
	readonly title: string;
	readonly detail: string;
	readonly who: string;
}

const audiences: Record<Audience, () => string> = {
	you: m.overview_for_you,
	coordinator: m.overview_for_coordinator,
	administration: m.overview_for_administration,
	staff: m.overview_for_staff
};

type Words = Omit<StepWords, 'who'>;

/** A step as link text, the sentence below it, and whose it is. */
export function stepWords(step: NextStep, context: StepContext): StepWords {
	return { ...wordsOf(step, context), who: audiences[step.who]() };
}

function remindedSentence({ by, at, text, dueOn }: Reminder): string {
	const day = dayInWords(at);
	const said =
		text === ''
			? m.overview_detail_reminded({ name: by, day })
			: m.overview_detail_reminded_with({ name: by, day, text });
	return dueOn ? m.overview_detail_reminded_due({ said, day: dayInWords(dueOn) }) : said;
}

function measuresTitle({ overdue, soon }: DueMeasures): string {
	if (overdue > 0) return m.overview_step_measures();
	return soon > 0 ? m.overview_step_measures_soon() : m.overview_step_measures_silent();
}

function wordsOf(step: NextStep, context: StepContext): Words {
	const { last, fieldTitle } = context;
	const title = context.title ?? '';
	switch (step.kind) {
		case 'own-field':
			return { title: fieldTitle(step.own.field), detail: ownFieldWords(step.own) };
		case 'measures':
			return { title: measuresTitle(step.due), detail: dueMeasuresSentence(step.due) };
		case 'plan':
			return last
				? {
						title: m.overview_step_plan(),
						detail: m.overview_detail_plan({
							title: last.title,
							state: roundStateLabel(last.state)
						})
					}
				: { title: m.overview_step_plan_first(), detail: m.overview_detail_plan_first() };
		case 'begin':
			return { title: m.overview_step_begin(), detail: m.overview_detail_begin({ title }) };
		case 'reminded':
			return { title: m.overview_step_reminded(), detail: remindedSentence(step.reminder) };
		case 'questions':
			return { title: m.overview_step_questions(step), detail: m.overview_detail_questions() };
		case 'remind':
			return { title: m.overview_step_remind(), detail: m.overview_detail_remind(step) };
		case 'reasons':
			return { title: m.overview_step_reasons(), detail: m.overview_detail_reasons(step) };
		case 'answer':
			return { title: m.overview_step_answer(), detail: m.overview_detail_answer(step) };
		case 'end-answering':
			return {
				title: m.overview_step_end_answering(),
				detail: m.overview_detail_end_answering()
			};
		case 'workshop':
			return {
				title: m.overview_step_workshop(),
				detail: step.on
					? m.overview_detail_workshop({ day: dayInWords(step.on) })
					: m.overview_detail_workshop_open()
			};
		case 'agree':
			return { title: m.overview_step_agree(), detail: m.overview_detail_agree(step) };
		case 'submit':
			return { title: m.overview_step_submit(), detail: m.overview_detail_submit() };
		case 'await-review':
			return {
				title: m.overview_step_await_review(),
				detail: m.overview_detail_await_review({ title })
			};
		case 'await-decision':
			return {
				title: m.overview_step_await_decision(),
				detail: m.overview_detail_await_decision({ title })
			};
	}
}

/** Until when a handed-over field is due, and how far it is. */
export function ownFieldWords({
	standing,
	dueOn,
	progress: { answered, total }
}: OwnField): string {
	return `${standingSentence(standing, dueOn)} · ${m.overview_own_progress({ answered, total })}`;
}
