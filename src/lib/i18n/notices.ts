import type { MailFailure } from '#lib/domain/mail/course.ts';
import type { Frequency, Notice, NoticeKind } from '#lib/domain/notices/index.ts';
import type { NextStep } from '#lib/domain/overview/index.ts';
import { dayInWords } from './format.ts';
import { dueMeasuresSentence } from './measures.ts';
import { m } from './paraglide/messages.js';

/** A notice in one sentence, without names, scores or anything that people wrote. */
export function noticeSentence({ about }: Pick<Notice, 'about'>, field: string): string {
	switch (about.what) {
		case 'step':
			return stepSentence(about.step, field);
		case 'returned':
			return m.notices_returned();
		case 'workshop-day':
			return m.notices_workshop_day({ day: dayInWords(about.on) });
		case 'evaluation':
			return about.corrected ? m.notices_evaluation_corrected() : m.notices_evaluation();
		case 'findings-to-check':
			return m.notices_findings_to_check(about);
		case 'findings-to-release':
			return m.notices_findings_to_release(about);
		case 'summaries-to-approve':
			return m.notices_summaries_to_approve(about);
		case 'examples-to-publish':
			return m.notices_examples_to_publish(about);
		case 'requests-to-reply':
			return m.notices_requests_to_reply(about);
		case 'hand-ins':
			return m.notices_hand_ins();
		case 'replies-to-review':
			return m.notices_replies_to_review();
		case 'second-reviews':
			return m.notices_second_reviews();
		case 'interims':
			return m.notices_interims();
	}
}

function stepSentence(step: NextStep, field: string): string {
	switch (step.kind) {
		case 'own-field': {
			const { standing, dueOn } = step.own;
			const words = { field, day: dayInWords(dueOn) };
			return standing === 'overdue' ? m.notices_own_field_late(words) : m.notices_own_field(words);
		}
		case 'measures':
			return m.notices_measures({ sentence: dueMeasuresSentence(step.due) });
		case 'workshop':
			return step.on ? m.notices_workshop({ day: dayInWords(step.on) }) : m.notices_workshop_open();
		case 'agree':
			return m.notices_agree(step);
		case 'remind':
			return m.notices_late_fields(step);
		case 'answer':
			return m.notices_answer(step);
		case 'reasons':
			return m.notices_reasons(step);
		case 'questions':
			return m.notices_questions(step);
		case 'plan':
			return m.notices_plan();
		case 'begin':
			return m.notices_begin();
		case 'end-answering':
			return m.notices_end_answering();
		case 'submit':
			return m.notices_submit();
		case 'reminded':
			return m.notices_reminded();
		case 'await-review':
			return m.overview_step_await_review();
		case 'await-decision':
			return m.overview_step_await_decision();
	}
}

const kinds: Record<NoticeKind, () => string> = {
	'own-fields': m.notices_kind_own_fields,
	questions: m.notices_kind_questions,
	returned: m.notices_kind_returned,
	reminded: m.notices_kind_reminded,
	round: m.notices_kind_round,
	answers: m.notices_kind_answers,
	'late-fields': m.notices_kind_late_fields,
	'workshop-day': m.notices_kind_workshop_day,
	evaluation: m.notices_kind_evaluation,
	measures: m.notices_kind_measures,
	'findings-to-check': m.notices_kind_findings_to_check,
	'findings-to-release': m.notices_kind_findings_to_release,
	'summaries-to-approve': m.notices_kind_summaries_to_approve,
	'examples-to-publish': m.notices_kind_examples_to_publish,
	'requests-to-reply': m.notices_kind_requests_to_reply,
	'hand-ins': m.notices_kind_hand_ins,
	'replies-to-review': m.notices_kind_replies_to_review,
	'second-reviews': m.notices_kind_second_reviews,
	interims: m.notices_kind_interims
};

/** What a kind of notice is about. */
export function noticeKindLabel(kind: NoticeKind): string {
	return kinds[kind]();
}

const everySoOften: Record<Frequency, () => string> = {
	none: m.notices_frequency_none,
	daily: m.notices_frequency_daily,
	weekly: m.notices_frequency_weekly
};

export function frequencyLabel(frequency: Frequency): string {
	return everySoOften[frequency]();
}

const failures: Record<MailFailure, () => string> = {
	unreachable: m.notices_failure_unreachable,
	refused: m.notices_failure_refused,
	'signing-in': m.notices_failure_signing_in,
	rejected: m.notices_failure_rejected,
	unclear: m.notices_failure_unclear
};

/** Why an e-mail did not arrive, for whoever runs the installation. */
export function mailFailureSentence(failure: MailFailure): string {
	return failures[failure]();
}
