import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policy, type Role } from '../access/policy.ts';
import { defaultChoices, kindsFor, shownOnScreen, toldByMail } from './choices.ts';
import { noticeKinds, noticeRules, type NoticeKind } from './kinds.ts';

describe('who can get which notices', () => {
	test.each<[Role[], string]>([
		[['contributor'], 'own-fields'],
		[
			['member'],
			'own-fields, answers, workshop-day, evaluation, measures, findings-to-check, findings-to-release'
		],
		[
			['coordinator'],
			'own-fields, questions, returned, reminded, round, answers, late-fields, workshop-day, evaluation, measures, findings-to-check, findings-to-release, requests-to-reply'
		],
		[['office'], 'answers, workshop-day, evaluation, summaries-to-approve, examples-to-publish'],
		[['staff'], 'hand-ins, replies-to-review, second-reviews, interims'],
		[['operator'], ''],
		[[], '']
	])('%s: %s', (roles, kinds) => {
		expect(kindsFor(roles).join(', ')).toBe(kinds);
	});

	test('no kind is for two sides at once, and each is for somebody', () => {
		for (const kind of noticeKinds) {
			const roles: readonly Role[] = policy[noticeRules[kind].ability].roles;
			expect(roles.length, kind).toBeGreaterThan(0);
			expect(roles.includes('staff') && roles.length > 1, kind).toBe(false);
		}
	});
});

describe('what somebody chose', () => {
	test.each<[Parameters<typeof toldByMail>[0], NoticeKind, boolean, boolean]>([
		[defaultChoices, 'measures', true, true],
		[defaultChoices, 'findings-to-check', false, true],
		[{ ...defaultChoices, mail: { measures: false } }, 'measures', false, true],
		[{ ...defaultChoices, mail: { 'findings-to-check': true } }, 'findings-to-check', true, true],
		[{ ...defaultChoices, frequency: 'none' }, 'measures', false, true],
		[{ ...defaultChoices, screen: { measures: false } }, 'measures', true, false],
		// Their own work is never hidden.
		[{ ...defaultChoices, screen: { 'own-fields': false } }, 'own-fields', true, true]
	])('%j: %s by mail %s, on screen %s', (choices, kind, mail, screen) => {
		expect([toldByMail(choices, kind), shownOnScreen(choices, kind)]).toEqual([mail, screen]);
	});

	test('whoever wants no e-mail gets none, whatever else is chosen', () => {
		const some = fc.dictionary(fc.constantFrom(...noticeKinds), fc.boolean());
		fc.assert(
			fc.property(some, some, fc.constantFrom(...noticeKinds), (mail, screen, kind) => {
				expect(toldByMail({ frequency: 'none', mail, screen }, kind)).toBe(false);
			})
		);
	});
});
