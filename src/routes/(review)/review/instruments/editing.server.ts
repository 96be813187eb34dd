import type { RequestEvent } from '@sveltejs/kit';
import { arrange } from './arranging.server.ts';
import { saveTexts } from './saving.server.ts';

/** What can be sent from a page of a draft. @param page where to go afterwards */
export function editingActions<E extends RequestEvent & { params: { draft: string } }>(
	page: (params: E['params']) => string
) {
	return {
		save: (event: E) => saveTexts(event, event.params.draft, page(event.params)),
		arrange: (event: E) => arrange(event, event.params.draft, page(event.params))
	};
}
