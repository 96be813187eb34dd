import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { authorizeAccount } from '#lib/server/access/authorize.ts';
import { preferLanguage } from '#lib/server/auth/preferences.ts';
import { pathOnly } from '#lib/server/hooks/paths.ts';
import type { RequestHandler } from './$types';

const schema = z.object({
	language: z.enum(['de', 'en']).optional().catch(undefined),
	theme: z.enum(['auto', 'light', 'dark']).optional().catch(undefined),
	back: z.string().catch('/')
});

const year = 365 * 24 * 3600;

/** Language and theme, for everyone: cookies that say nothing about a person. */
export const POST: RequestHandler = async ({ request, cookies, locals, url }) => {
	const { language, theme, back } = schema.parse(Object.fromEntries(await request.formData()));
	const common = { path: '/', maxAge: year, secure: url.protocol === 'https:' } as const;
	// The language must be readable for the page's own scripts, which word what they add.
	if (language) cookies.set('language', language, { ...common, sameSite: 'lax', httpOnly: false });
	if (theme) cookies.set('theme', theme, { ...common, sameSite: 'lax' });
	if (language && locals.session) preferLanguage(authorizeAccount(locals.context), language);
	redirect(303, pathOnly(back));
};
