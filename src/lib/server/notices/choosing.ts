import { isDeepStrictEqual } from 'node:util';
import type { Choices } from '#lib/domain/notices/index.ts';
import type { Access } from '../access/access.ts';
import type { Actor } from '../access/context.ts';
import { change } from '../audit/change.ts';
import { noticeChoices } from '../db/schema/index.ts';
import { storedChoices } from './choices.ts';

type OwnAccount = Access<'account.use'> & { actor: Extract<Actor, { kind: 'account' }> };

/** Keeps what somebody chose about their own notices, as a version beside the earlier ones. */
export function chooseNotices(access: OwnAccount, choices: Choices): void {
	const accountId = access.actor.id;
	change(access, (transaction) => {
		const { version, choices: before } = storedChoices(transaction, accountId);
		if (isDeepStrictEqual(before, choices)) return { result: undefined, trace: null };
		transaction
			.insert(noticeChoices)
			.values({ accountId, version: version + 1, choices, at: access.clock.now() })
			.run();
		return {
			result: undefined,
			trace: { action: 'notices.chosen', subject: `account:${accountId}` }
		};
	});
}
