import type { ItemState } from '#lib/domain/workshop/index.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** What a room is at: the state of its item, or that it has ended. */
export type Standing = ItemState | 'ended';

/** What has just come, in a sentence for people who do not see it. */
export function newsOf(standing: Standing, title: string): string {
	switch (standing) {
		case 'waiting':
			return m.join_waiting_title();
		case 'open':
			return m.join_open_news({ title });
		case 'closed':
			return m.join_closed_title();
		case 'revealed':
			return m.join_revealed_news();
		case 'ended':
			return m.join_ended_title();
	}
}
