import { redirect } from '@sveltejs/kit';
import { isDeliverable } from '#lib/domain/mail/address.ts';
import {
	frequencies,
	kindsFor,
	noticeRules,
	shownOnScreen,
	toldByMail
} from '#lib/domain/notices/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { frequencyLabel, noticeKindLabel } from '#lib/i18n/notices.ts';
import { authorizeAccount } from '#lib/server/access/authorize.ts';
import { theInstallation } from '#lib/server/installation.ts';
import { choicesOf } from '#lib/server/notices/choices.ts';
import { chooseNotices } from '#lib/server/notices/choosing.ts';
import { rolesOf } from '#lib/server/notices/own.ts';
import { readChoices } from './choices.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const access = authorizeAccount(locals.context);
	const choices = choicesOf(access);
	const wouldMail = { ...choices, frequency: 'daily' } as const;
	return {
		email: access.actor.email,
		mailing: mailingTo(access.actor.email),
		frequency: choices.frequency,
		frequencies: frequencies.map((value) => ({ value, label: frequencyLabel(value) })),
		kinds: kindsFor(rolesOf(access)).map((kind) => ({
			kind,
			label: noticeKindLabel(kind),
			mail: toldByMail(wouldMail, kind),
			always: noticeRules[kind].screen === 'always',
			screen: shownOnScreen(choices, kind)
		})),
		done: noticeIn(url, ['saved'])
	};
};

/** Whether e-mails reach this person, or why not. */
function mailingTo(email: string): 'on' | 'off' | 'demo' | 'reserved' {
	const { demo, mail } = theInstallation();
	if (demo) return 'demo';
	if (!mail) return 'off';
	return isDeliverable(email) ? 'on' : 'reserved';
}

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const access = authorizeAccount(locals.context);
		const kinds = kindsFor(rolesOf(access));
		chooseNotices(access, readChoices(await request.formData(), kinds, choicesOf(access)));
		redirect(303, '/account/notices?done=saved');
	}
};
