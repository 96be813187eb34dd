import { expect, test } from 'vitest';
import { auditEvents } from '../db/schema/index.ts';
import { consoleView } from './console-view.ts';
import { openHall } from './joining.test-support.ts';
import { takeSeat } from './seats.ts';

const joining = { perspective: 'politik', observer: false };

test('a closed door lets nobody new in, and nobody out', () => {
	const { towns, workshop, sit, access, door } = openHall();
	const token = sit();
	door('closed');
	expect(takeSeat(towns.database, workshop, joining)).toEqual({ kind: 'door-closed' });
	const watching = { perspective: '', observer: true };
	expect(takeSeat(towns.database, workshop, watching)).toEqual({ kind: 'door-closed' });
	expect(access(token).seat.perspective).toBe('politik');
	expect(consoleView(towns.database, workshop).doorClosed).toBe(true);
});

test('a door that is open again lets people in; both left a trace', () => {
	const { towns, workshop, door } = openHall();
	door('closed');
	door('open');
	expect(takeSeat(towns.database, workshop, joining).kind).toBe('seated');
	const traces = towns.database.select().from(auditEvents).all();
	const actions = traces.map(({ action }) => action).filter((one) => one.startsWith('door.'));
	expect(actions).toEqual(['door.closed', 'door.opened']);
});

test('a hall has six hundred seats; a freed one can be taken again', () => {
	const { towns, workshop, sit, watch, free } = openHall();
	const token = sit();
	for (let seat = 1; seat < 600; seat += 1) watch();
	expect(takeSeat(towns.database, workshop, joining)).toEqual({ kind: 'full' });
	free(token);
	expect(takeSeat(towns.database, workshop, joining).kind).toBe('seated');
});
