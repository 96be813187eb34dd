import {
	criterionByKey,
	fieldByKey,
	questionsOf,
	type Instrument
} from '#lib/domain/instrument/index.ts';
import type { NotMoved } from '#lib/domain/rounds/transitions.ts';
import type { SubmissionKind } from '#lib/domain/submission/content.ts';
import type { Degree, HandInRule, Place } from '#lib/domain/submission/rules.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';

/** Words in the reader's language, or in the one that is asked for. */
type Words = (about?: object, asked?: { locale?: 'de' | 'en' }) => string;

/** What a rule is called, and why it is looked at. */
export const ruleWords: Record<HandInRule, { title: Words; why: Words }> = {
	'reason-missing': {
		title: m.submission_rule_reason_missing,
		why: m.submission_rule_reason_missing_why
	},
	'finding-unreleased': {
		title: m.submission_rule_finding_unreleased,
		why: m.submission_rule_finding_unreleased_why
	},
	'rise-unexplained': {
		title: m.submission_rule_rise_unexplained,
		why: m.submission_rule_rise_unexplained_why
	},
	'consensus-far': {
		title: m.submission_rule_consensus_far,
		why: m.submission_rule_consensus_far_why
	},
	'delegation-overdue': {
		title: m.submission_rule_delegation_overdue,
		why: m.submission_rule_delegation_overdue_why
	},
	'question-open': {
		title: m.submission_rule_question_open,
		why: m.submission_rule_question_open_why
	}
};

const degreeLabels: Record<Degree, () => string> = {
	must: m.submission_degree_must,
	should: m.submission_degree_should,
	note: m.submission_degree_note
};

export function degreeLabel(degree: Degree): string {
	return degreeLabels[degree]();
}

export function submissionKindLabel(kind: SubmissionKind): string {
	return kind === 'interim' ? m.submission_kind_interim() : m.submission_kind_hand_in();
}

/** What stands at a place, and where it is. @param town address of the municipality, `/{slug}` */
export function placeWords(place: Place, instrument: Instrument, town: string, round: number) {
	const base = `${town}/rounds/${round}`;
	switch (place.kind) {
		case 'question':
			return {
				label: questionLabel(place.question, place.field, instrument),
				href: `${base}/answers/${place.field}#q-${place.question}`
			};
		case 'criterion':
			return {
				label: textOf(criterionByKey(instrument, place.criterion)?.title ?? missing),
				href: `${base}/results/${place.field}#${place.criterion}`
			};
		case 'consensus':
			return {
				label: textOf(criterionByKey(instrument, place.criterion)?.title ?? missing),
				href: `${base}/consensus/${place.field}#c-${place.criterion}`
			};
		case 'unanswered': {
			const field = fieldLabel(place.field, instrument);
			return {
				label: m.submission_place_open({ field, open: place.open, total: place.of }),
				href: `${base}/answers/${place.field}`
			};
		}
		case 'delegation':
			return { label: fieldLabel(place.field, instrument), href: `${base}#delegations` };
		case 'finding':
			return {
				label: m.submission_place_finding({ number: place.number }),
				href: `${town}/findings/${place.number}`
			};
	}
}

/** What must be done first, one sentence a rule. */
export function notReadySentence({ musts }: Extract<NotMoved, { kind: 'not-ready' }>): string {
	return m.submission_not_ready({ musts: musts.map(mustSentence).join(' ') });
}

function mustSentence({ rule, count }: { rule: HandInRule; count: number }): string {
	if (rule === 'reason-missing') return m.submission_must_reason_missing({ count });
	if (rule === 'finding-unreleased') return m.submission_must_finding_unreleased({ count });
	return `${ruleWords[rule].title()}.`;
}

const missing = { de: '–', en: '–' };

function fieldLabel(key: string, instrument: Instrument): string {
	return textOf(fieldByKey(instrument, key)?.title ?? missing);
}

function questionLabel(key: string, field: string, instrument: Instrument): string {
	const known = fieldByKey(instrument, field);
	const question = known && questionsOf(known).find((one) => one.key === key);
	return textOf(question?.text ?? missing);
}
