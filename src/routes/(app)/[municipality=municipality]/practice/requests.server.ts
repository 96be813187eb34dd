import type { Abilities } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { receivedRequests, sentRequests } from '#lib/server/practice/requests.ts';

interface Here {
	municipality: string;
}

/** Requests of other municipalities, for those who answer them; else null. */
export function receivedBy(context: Context, here: Here, abilities: Abilities) {
	if (abilities['practice.reply'] !== null) return null;
	return receivedRequests(authorize(context, 'practice.reply', here));
}

/** What the municipality asked others, for those who may ask; else null. */
export function sentBy(context: Context, here: Here, abilities: Abilities) {
	if (abilities['practice.ask'] !== null) return null;
	return sentRequests(authorize(context, 'practice.ask', here));
}
