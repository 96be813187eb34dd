import { refusalOf, type Role } from '../access/policy.ts';
import { noticeKinds, noticeRules, type NoticeKind, type NoticeRule } from './kinds.ts';

/** How often an e-mail may come. */
export const frequencies = ['none', 'daily', 'weekly'] as const;
export type Frequency = (typeof frequencies)[number];

/** What somebody chose; of a kind they never chose about, its rule decides. */
export interface Choices {
	readonly frequency: Frequency;
	readonly mail: Readonly<Partial<Record<NoticeKind, boolean>>>;
	readonly screen: Readonly<Partial<Record<NoticeKind, boolean>>>;
}

/** Only what is new is told, so that a daily one is rare. */
export const defaultChoices: Choices = { frequency: 'daily', mail: {}, screen: {} };

/** The kinds that somebody with these roles can get, in the order of the list. */
export function kindsFor(roles: readonly Role[]): NoticeKind[] {
	return noticeKinds.filter((kind) => refusalOf(noticeRules[kind].ability, roles, null) === null);
}

/** Whether e-mails tell of this kind. */
export function toldByMail({ frequency, mail }: Choices, kind: NoticeKind): boolean {
	return frequency !== 'none' && (mail[kind] ?? noticeRules[kind].mail);
}

/** Whether pages tell of this kind. */
export function shownOnScreen({ screen }: Choices, kind: NoticeKind): boolean {
	const rule: NoticeRule = noticeRules[kind];
	return rule.screen === 'always' || (screen[kind] ?? true);
}
