import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { makeDemo } from '../../../cli/demo/make.ts';
import { readPlan } from '#lib/domain/reports/plan.ts';
import { testClock } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { openDatabase } from '../db/client.ts';
import { accounts } from '../db/schema/index.ts';
import type { Asker } from './builder.ts';
import { offerOf } from './offer.ts';
import { reportOf } from './report.ts';

/** The demo, whose contents are the same each time, with a clock that stands still. */
export interface DemoTown {
	/** What somebody with this name before the @ acts with. */
	as(name: string): Context;
	askerOf(name: string, municipality?: string): Asker;
	/** The plan of an address, as the office reads it. */
	planOf(query: string, municipality?: string): ReturnType<typeof readPlan>;
	/** The report of an address. @throws where there is none */
	report(query: string): NonNullable<ReturnType<typeof reportOf>>;
	close(): void;
}

export async function openDemoTown(): Promise<DemoTown> {
	const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-reports-'));
	const file = join(folder, 'demo.sqlite');
	await makeDemo(file);
	const database = openDatabase(file);
	const as = (name: string): Context => {
		const email = `${name}@demo.example`;
		const account = database.select().from(accounts).where(eq(accounts.email, email)).get();
		if (!account) throw new Error(`the demo has no ${email}`);
		const actor = { kind: 'account', id: account.id, name, email, operator: false } as const;
		return { database, clock: testClock, actor };
	};
	const askerOf = (name: string, municipality = 'kaiserslautern') => ({
		context: as(name),
		municipality,
		demo: true
	});
	const planOf = (query: string, municipality = 'kaiserslautern') => {
		const access = authorize(as('coordinator'), 'results.view', { municipality });
		return readPlan(new URLSearchParams(query), offerOf(access));
	};
	return {
		as,
		askerOf,
		planOf,
		report: (query) => {
			const found = reportOf(askerOf('office'), planOf(query).plan);
			if (!found) throw new Error(`no report for ${query}`);
			return found;
		},
		close: () => {
			database.$client.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
