import type { Actor } from './context.ts';

/** The account that answers for an act; for a console link, whoever made the link. */
export function accountableFor(actor: Actor): string {
	if (actor.kind === 'account') return actor.id;
	if (actor.kind === 'console-link') return actor.createdBy;
	throw new Error('nobody answers for this');
}
