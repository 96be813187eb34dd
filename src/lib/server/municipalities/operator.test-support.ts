import type { Towns } from '#tests/support/town.ts';
import type { Context } from '../access/context.ts';
import { testClock } from '#tests/support/town.ts';
import { accounts, auditEvents } from '../db/schema/index.ts';

/** An operator's account on file, and what it acts with. */
export function asOperator({ database }: Towns): Context {
	const [id, email, name] = ['operator', 'betrieb@demo.example', 'Betrieb'];
	const account = { id, email, name, passwordHash: '-', operator: true };
	database
		.insert(accounts)
		.values({ ...account, createdAt: testClock.now() })
		.run();
	const actor = { kind: 'account', id, email, name, operator: true } as const;
	return { database, clock: testClock, actor };
}

/** What was traced since the towns were made, oldest first. */
export function tracesOf({ database }: Towns) {
	return database
		.select({
			action: auditEvents.action,
			municipalityId: auditEvents.municipalityId,
			accountId: auditEvents.accountId,
			subject: auditEvents.subject
		})
		.from(auditEvents)
		.all()
		.filter(({ action }) => action !== 'instrument.imported');
}
