import SQLite from 'better-sqlite3';
import { demoWorkshopCode } from '#lib/domain/demo/workshop.ts';

/** The demo's open workshop, with the next item of its agenda being voted on. */
export interface WorkshopOnFile {
	code: string;
	/** Being voted on. */
	open: string;
	/** Closed, and not revealed yet. */
	closed: string;
	revealed: string;
}

/** Opens the demo's next item as its console would, unless that has been done already. */
export function workshopOnFile(databaseFile: string): WorkshopOnFile {
	const database = new SQLite(databaseFile);
	database.pragma('busy_timeout = 5000');
	database.pragma('foreign_keys = ON');
	const last = database
		.prepare(
			`SELECT items.id, acts.act FROM workshop_items items
			 JOIN workshops ON workshops.id = items.workshop_id
			 LEFT JOIN item_acts acts ON acts.item_id = items.id AND acts.position =
			   (SELECT max(position) FROM item_acts WHERE item_id = items.id)
			 WHERE workshops.code = ? ORDER BY items.position`
		)
		.all(demoWorkshopCode) as { id: string; act: string | null }[];
	const itemAfter = (act: string | null) => {
		const found = last.find((item) => item.act === act);
		if (!found) throw new Error(`the demo's workshop has no item after ${act}`);
		return found.id;
	};
	const open = last.find(({ act }) => act === 'opened')?.id ?? itemAfter(null);
	database
		.prepare(
			`INSERT INTO item_acts (id, item_id, position, act, account_id, at)
			 SELECT 'suite-act', ?, 1, 'opened', opened_by, ? FROM workshops WHERE code = ?
			 ON CONFLICT DO NOTHING`
		)
		.run(open, Date.now(), demoWorkshopCode);
	database.close();
	return {
		code: demoWorkshopCode,
		open,
		closed: itemAfter('closed'),
		revealed: itemAfter('revealed')
	};
}
