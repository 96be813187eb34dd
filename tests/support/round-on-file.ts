import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { businessClock } from '#lib/server/clock.ts';
import { closeDatabase, openDatabase } from '#lib/server/db/client.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { moveRound, planRound } from '#lib/server/rounds/commands.ts';
import type { TownOnFile } from './town-on-file.ts';

/** Brings a town's first round to its workshop. @returns the round's address */
export function roundAtWorkshop(databaseFile: string, town: TownOnFile): string {
	const database = openDatabase(databaseFile);
	const id = town.accountIdOf('coordinator');
	const actor = { kind: 'account', id, name: '', email: '', operator: false } as const;
	const context: Context = { database, clock: businessClock(database), actor };
	const here = { municipality: town.slug };
	const planning = authorize(context, 'rounds.plan', here);
	const [instrument] = instrumentVersions(planning);
	planRound(planning, {
		title: 'Runde mit Workshop',
		instrumentId: instrument?.id ?? '',
		workshopOn: null,
		workshopPlace: ''
	});
	for (const [from, to] of [
		['planned', 'answering'],
		['answering', 'workshop']
	] as const) {
		const moving = authorize(context, 'rounds.move', { ...here, round: 1 });
		moveRound(moving, { from, to, note: '' });
	}
	closeDatabase(database);
	return `/${town.slug}/rounds/1`;
}
