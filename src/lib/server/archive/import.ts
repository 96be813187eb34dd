import { eq } from 'drizzle-orm';
import {
	planOf,
	readArchive,
	type ArchiveContents,
	type ArchivePlan,
	type ArchiveProblem
} from '#lib/domain/archive/index.ts';
import type { Access, MunicipalityInReach } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { record } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { isDemo } from '../demo-mark.ts';
import { municipalities } from '../db/schema/index.ts';
import { writeInstruments, writePeople } from './arriving.ts';
import { fingerprintOf } from './fingerprint.ts';
import { municipalityBy, placeOf } from './place.ts';
import { settingOf, type Setting } from './setting.ts';
import { unpack } from './unpack.ts';
import { writeRows, type Ids } from './write.ts';

export interface Prepared {
	kind: 'prepared';
	plan: ArchivePlan;
	fingerprint: string;
	/** Where and when the file was made. */
	made: { at: string; address: string; demo: boolean };
}

export type Checked = Prepared | { kind: 'refused'; problems: ArchiveProblem[] };

type Ready = Prepared & { contents: ArchiveContents; setting: Setting };

/** The dry run: what reading this file would do. Undefined where there is no such municipality. */
export function checkArchive(
	access: Access<'archive.import'>,
	slug: string,
	bytes: Uint8Array
): Checked | undefined {
	const municipality = municipalityBy(access.database, slug);
	if (!municipality) return undefined;
	const checked = prepare(access, access.database, municipality, bytes);
	if (checked.kind === 'refused') return checked;
	const { plan, fingerprint, made } = checked;
	return { kind: 'prepared', plan, fingerprint, made };
}

/** Checks again and writes all of it, or nothing. Undefined where there is no such municipality. */
export function importArchive(
	access: Access<'archive.import'>,
	slug: string,
	bytes: Uint8Array
): Checked | undefined {
	const municipality = municipalityBy(access.database, slug);
	if (!municipality) return undefined;
	// The trace is the municipality's own: its people can see who brought what they find.
	const there = { ...access, municipality };
	return change<Checked>(there, (transaction) => {
		const ready = prepare(access, transaction, municipality, bytes);
		if (ready.kind === 'refused') return { result: ready, trace: null };
		write(access, transaction, municipality, ready);
		const { plan, fingerprint, made } = ready;
		const subject = `municipality:${slug}`;
		return {
			result: { kind: 'prepared', plan, fingerprint, made },
			trace: { action: 'archive.imported', subject, contents: fingerprint }
		};
	});
}

function prepare(
	{ database }: Access<'archive.import'>,
	transaction: Access['database'] | Transaction,
	municipality: MunicipalityInReach,
	bytes: Uint8Array
): Ready | Extract<Checked, { kind: 'refused' }> {
	const file = unpack(bytes);
	if (!file.ok) return { kind: 'refused', problems: [{ code: file.code, place: '' }] };
	const read = readArchive(file.json);
	if (!read.ok) return { kind: 'refused', problems: read.problems };
	const { contents, made } = read;
	const fingerprint = fingerprintOf(contents);
	if (made.fingerprint !== null && made.fingerprint !== fingerprint) {
		return { kind: 'refused', problems: [{ code: 'changed-since', place: '' }] };
	}
	if (made.demo && !isDemo(database)) {
		return { kind: 'refused', problems: [{ code: 'demo-data', place: '' }] };
	}
	const setting = settingOf(database, transaction, municipality, contents);
	if (setting.problems.length > 0) return { kind: 'refused', problems: setting.problems };
	const plan = planOf(contents, placeOf(transaction, municipality.id), {
		instruments: setting.instruments.size,
		consents: contents.consents.filter(({ programme }) => !setting.programmes.has(programme)).length
	});
	const { at, address, demo } = made;
	return {
		kind: 'prepared',
		plan,
		fingerprint,
		made: { at, address, demo },
		contents,
		setting
	};
}

function write(
	access: Access<'archive.import'>,
	transaction: Transaction,
	{ id }: MunicipalityInReach,
	{ contents, setting }: Ready
): void {
	const at = access.clock.now();
	const ids: Ids = new Map([
		['people', writePeople(transaction, id, contents, at)],
		['instruments', writeInstruments(transaction, contents, setting.instruments, at)],
		['programmes', setting.programmes]
	]);
	for (const { id: brought, key, version } of contents.instruments) {
		if (setting.instruments.has(brought)) continue;
		const subject = `instrument:${key}/${version}`;
		record(transaction, access, { action: 'instrument.imported', subject });
	}
	const { municipality } = contents;
	transaction.update(municipalities).set(municipality).where(eq(municipalities.id, id)).run();
	writeRows(transaction, id, contents, ids);
}
