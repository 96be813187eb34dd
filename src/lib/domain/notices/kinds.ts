import type { Ability } from '../access/policy.ts';

/** What one kind of notice is, and how it is told where nobody has chosen. */
export interface NoticeRule {
	/** Whoever may do this can get it; where somebody may not, it does not exist for them. */
	readonly ability: Ability;
	/** Whether an e-mail tells of it unless somebody switches it off. */
	readonly mail: boolean;
	/** `always`: only this person can do it, so that hiding it would hide their work. */
	readonly screen: 'always' | 'switchable';
}

/** Everything that can wait for a person, in the order in which it is shown. A closed list. */
export const noticeRules = {
	'own-fields': { ability: 'answers.edit', mail: true, screen: 'always' },
	questions: { ability: 'review.answer', mail: true, screen: 'always' },
	returned: { ability: 'rounds.move', mail: true, screen: 'always' },
	reminded: { ability: 'rounds.move', mail: true, screen: 'always' },
	round: { ability: 'rounds.move', mail: true, screen: 'always' },
	answers: { ability: 'rounds.view', mail: true, screen: 'switchable' },
	'late-fields': { ability: 'fields.delegate', mail: true, screen: 'switchable' },
	'workshop-day': { ability: 'rounds.view', mail: true, screen: 'switchable' },
	evaluation: { ability: 'rounds.view', mail: true, screen: 'switchable' },
	measures: { ability: 'measures.keep', mail: true, screen: 'switchable' },
	'findings-to-check': { ability: 'findings.advance', mail: false, screen: 'switchable' },
	'findings-to-release': { ability: 'findings.release', mail: false, screen: 'switchable' },
	'summaries-to-approve': { ability: 'findings.approve', mail: true, screen: 'switchable' },
	'examples-to-publish': { ability: 'practice.publish', mail: true, screen: 'switchable' },
	'requests-to-reply': { ability: 'practice.reply', mail: true, screen: 'switchable' },
	'hand-ins': { ability: 'submission.begin', mail: true, screen: 'switchable' },
	'replies-to-review': { ability: 'submission.assess', mail: true, screen: 'switchable' },
	'second-reviews': { ability: 'submission.decide', mail: true, screen: 'switchable' },
	interims: { ability: 'submission.comment', mail: true, screen: 'switchable' }
} as const satisfies Record<string, NoticeRule>;

export type NoticeKind = keyof typeof noticeRules;

export const noticeKinds = Object.keys(noticeRules) as NoticeKind[];
