import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '#lib/i18n/paraglide/server.js';

/** Puts language and theme on the document, so that no script has to do it. */
export const appearance: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) => {
		const theme = event.cookies.get('theme');
		const themed = theme === 'light' || theme === 'dark' ? `data-kern-theme="${theme}"` : '';
		return resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%theme%', themed),
			preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
		});
	});
