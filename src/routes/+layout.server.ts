import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, cookies }) => ({
	demo: locals.demo,
	language: getLocale(),
	theme: cookies.get('theme') ?? 'auto',
	person:
		locals.context.actor.kind === 'account'
			? { name: locals.context.actor.name, email: locals.context.actor.email }
			: null
});
