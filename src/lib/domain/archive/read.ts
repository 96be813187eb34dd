import type { z } from 'zod';
import { archiveFormat, archiveVersion } from './address.ts';
import { archiveSchema, type Archive, type ArchiveContents } from './archive.ts';
import { courseProblems } from './courses.ts';
import { keyProblems } from './instrument-keys.ts';
import { placeOf, type ArchiveProblem } from './problem.ts';
import { referenceProblems } from './references.ts';

/** Bounds of a file, before anything in it is looked at. */
export const archiveLimits = {
	/** Bytes as they are sent; below what the server takes as one request. */
	sent: 7_500_000,
	/** Characters once unpacked. */
	unpacked: 30_000_000,
	/** Levels of lists and objects within each other. */
	depth: 20
} as const;

export type ReadArchive =
	| { ok: true; made: Archive['made']; contents: ArchiveContents }
	| { ok: false; problems: ArchiveProblem[] };

/**
 * Reads an archive and checks it in itself: its shape, its references, its courses, its keys. Never
 * throws; each step needs the one before, so problems are those of the first step that has any.
 */
export function readArchive(json: string): ReadArchive {
	if (json.trim() === '') return refused({ code: 'empty', place: '' });
	if (json.length > archiveLimits.unpacked) return refused({ code: 'too-large', place: '' });
	if (depthOf(json) > archiveLimits.depth) return refused({ code: 'too-deep', place: '' });
	const parsed = parse(json);
	if (parsed === undefined) return refused({ code: 'not-json', place: '' });
	const foreign = foreignness(parsed);
	if (foreign) return refused(foreign);
	const read = archiveSchema.safeParse(parsed);
	if (!read.success)
		return refused(...read.error.issues.flatMap((issue) => shapeProblems(issue, parsed)));
	// The schema of every section is in `sections`; that its list has them all is what types cannot follow.
	const contents = read.data.contents as unknown as ArchiveContents;
	for (const check of [referenceProblems, courseProblems, keyProblems]) {
		const problems = check(contents);
		if (problems.length > 0) return { ok: false, problems };
	}
	return { ok: true, made: read.data.made, contents };
}

function refused(...problems: ArchiveProblem[]): ReadArchive {
	return { ok: false, problems };
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** Levels of lists and objects, without parsing; brackets within texts do not count. */
function depthOf(json: string): number {
	let [depth, deepest, inText] = [0, 0, false];
	for (let at = 0; at < json.length; at += 1) {
		const sign = json[at];
		if (inText) {
			if (sign === '\\') at += 1;
			else if (sign === '"') inText = false;
		} else if (sign === '"') inText = true;
		else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1));
		else if (sign === ']' || sign === '}') depth -= 1;
	}
	return deepest;
}

/** Another kind of file, or another version of this one: said before its parts are complained about. */
function foreignness(parsed: unknown): ArchiveProblem | null {
	const head: { format?: unknown; version?: unknown } =
		typeof parsed === 'object' && parsed !== null ? parsed : {};
	if (head.format !== archiveFormat) return { code: 'wrong-format', place: '' };
	if (head.version === archiveVersion) return null;
	const value = typeof head.version === 'number' ? String(head.version) : '?';
	return { code: 'other-version', place: '', value };
}

function shapeProblems(issue: z.core.$ZodIssue, archive: unknown): ArchiveProblem[] {
	const path = issue.path[0] === 'contents' ? issue.path.slice(1) : issue.path;
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({ code: 'unknown-part', place: placeOf([...path, key]) }));
	}
	const place = placeOf(path);
	if (issue.code === 'too_big') return [{ code: 'too-long', place }];
	const absent = issue.code === 'invalid_type' && partAt(archive, issue.path) === undefined;
	return [{ code: absent ? 'left-out' : 'unreadable', place }];
}

function partAt(archive: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>((part, key) => {
		if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
		return (part as Record<PropertyKey, unknown>)[key];
	}, archive);
}
