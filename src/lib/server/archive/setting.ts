import { and, eq } from 'drizzle-orm';
import type { ArchiveContents, ArchiveProblem } from '#lib/domain/archive/index.ts';
import { readInstrument } from '#lib/domain/instrument/index.ts';
import type { MunicipalityInReach } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { digestOf } from '../db/ids.ts';
import { instruments, programmes } from '../db/schema/index.ts';
import { perspectivesOf } from '../results/perspectives.ts';
import { submissionProblems } from './handed-in.ts';
import { isEmpty } from './queries.ts';

/** What an archive would come into. */
export interface Setting {
	/** Instruments that are here already: archive id to database id. */
	instruments: Map<string, string>;
	/** Programmes of this installation: address word to database id. */
	programmes: Map<string, string>;
	problems: ArchiveProblem[];
}

/** Holds an archive against the municipality and the installation that it is to come into. */
export function settingOf(
	database: Database,
	transaction: Database | Transaction,
	municipality: MunicipalityInReach,
	contents: ArchiveContents
): Setting {
	const here = new Map(
		transaction
			.select()
			.from(programmes)
			.all()
			.map(({ id, slug }) => [slug, id])
	);
	const found = matchInstruments(transaction, contents);
	const perspectives = new Set(perspectivesOf({ database, municipality }).keys());
	const problems: ArchiveProblem[] = isEmpty(transaction, municipality.id)
		? [
				...found.problems,
				...submissionProblems(contents),
				...perspectiveProblems(contents, perspectives)
			]
		: [{ code: 'not-empty', place: '' }];
	return { instruments: found.instruments, programmes: here, problems };
}

function matchInstruments(
	transaction: Database | Transaction,
	contents: ArchiveContents
): Pick<Setting, 'instruments' | 'problems'> {
	const known = new Map<string, string>();
	const problems: ArchiveProblem[] = [];
	contents.instruments.forEach(({ id, key, version, digest, content }, index) => {
		const place = `instruments[${index}]`;
		const read = readInstrument(content);
		const itself =
			read.ok &&
			digestOf(JSON.stringify(read.instrument)) === digest &&
			content.key === key &&
			content.version === version;
		if (!itself) {
			problems.push({ code: 'unreadable', place: `${place}.content` });
			return;
		}
		const row = transaction
			.select({ id: instruments.id, digest: instruments.digest })
			.from(instruments)
			.where(and(eq(instruments.key, key), eq(instruments.version, version)))
			.get();
		if (row && row.digest !== digest) {
			problems.push({ code: 'instrument-differs', place, value: `${key} ${version}` });
		} else if (row) known.set(id, row.id);
	});
	return { instruments: known, problems };
}

function perspectiveProblems(
	{ tallies, attendance, submissions }: ArchiveContents,
	known: ReadonlySet<string>
): ArchiveProblem[] {
	const unknown = (place: string, groups: readonly { perspective: string }[]): ArchiveProblem[] =>
		groups
			.filter(({ perspective }) => !known.has(perspective))
			.map(({ perspective }) => ({ code: 'perspective', place, value: perspective }));
	return [
		...tallies.flatMap(({ published }, index) =>
			unknown(`tallies[${index}].published`, published.perspectives)
		),
		...submissions.flatMap(({ content }, index) =>
			unknown(
				`submissions[${index}].content.tallies`,
				Object.values(content.tallies).flatMap((tally) => tally.perspectives)
			)
		),
		...attendance.flatMap(({ kept }, index) =>
			unknown(`attendance[${index}].kept`, kept.perspectives)
		)
	];
}
