import type { Ask, NotAsked, Prospect } from '#lib/domain/programme/next-round.ts';
import { m } from './paraglide/messages.js';

const askLabels: Record<Ask, () => string> = {
	'next-round': m.programme_ask_next,
	date: m.programme_ask_date
};

const reasons: Record<NotAsked, () => string> = {
	running: m.programme_not_running,
	'handed-in': m.programme_not_handed_in,
	'no-round': m.programme_not_no_round,
	'as-it-is': m.programme_not_as_it_is
};

/** What staff can ask of municipalities. */
export function askLabel(ask: Ask): string {
	return askLabels[ask]();
}

/** What happens to a municipality, or why nothing does. */
export function prospectSentence(prospect: Prospect | 'moved'): string {
	if (prospect === 'moved') return m.programme_moved();
	if (!prospect.will) return reasons[prospect.reason]();
	const { roundNumber: number } = prospect;
	return prospect.kind === 'offer'
		? m.programme_will_offer({ number })
		: m.programme_will_date({ number });
}
