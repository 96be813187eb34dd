import {
	canonicalJson,
	type ArchiveContents,
	type ArchiveProblem
} from '#lib/domain/archive/index.ts';
import { digestOf } from '../db/ids.ts';

/** Submissions that are not what their checksum is of, to the letter. */
export function submissionProblems({ submissions }: ArchiveContents): ArchiveProblem[] {
	return submissions.flatMap(({ content, checksum }, index): ArchiveProblem[] =>
		digestOf(canonicalJson(content)) === checksum
			? []
			: [{ code: 'changed-since', place: `submissions[${index}].content` }]
	);
}
