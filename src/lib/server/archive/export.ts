import { archiveFormat, archiveVersion, type ArchiveContents } from '#lib/domain/archive/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { record } from '../audit/record.ts';
import { isDemo } from '../demo-mark.ts';
import { contentsOf } from './collect.ts';
import { fingerprintOf } from './fingerprint.ts';
import { openWorkshopIn } from './queries.ts';

export type Exported =
	| { kind: 'archive'; json: string; fingerprint: string }
	/** People are voting: what they hold belongs in no archive, and half a workshop is none. */
	| { kind: 'workshop-runs'; round: number };

/**
 * All that the municipality owns, as a file. Findings are read with it, so the trail says both: that
 * an archive was made, and that the findings were read.
 */
export function exportArchive(access: MunicipalityAccess<'archive.export'>): Exported {
	const { database, municipality, clock } = access;
	return change<Exported>(access, (transaction) => {
		const round = openWorkshopIn(transaction, municipality.id);
		if (round !== null) return { result: { kind: 'workshop-runs', round }, trace: null };
		const contents = contentsOf(transaction, municipality.id);
		const fingerprint = fingerprintOf(contents);
		const about = {
			at: clock.now().toISOString(),
			address: municipality.slug,
			demo: isDemo(database),
			fingerprint
		};
		if (contents.findings.length > 0) {
			record(transaction, access, { action: 'finding.listed', subject: 'findings' });
		}
		const subject = `municipality:${municipality.slug}`;
		return {
			result: { kind: 'archive', json: jsonOf(about, contents), fingerprint },
			trace: { action: 'archive.exported', subject, contents: fingerprint }
		};
	});
}

function jsonOf(made: Record<string, unknown>, contents: ArchiveContents): string {
	return JSON.stringify(
		{ format: archiveFormat, version: archiveVersion, made, contents },
		null,
		1
	);
}
