import { nextFindingSteps } from '#lib/domain/findings/course.ts';
import { releaseRefusal } from '#lib/domain/findings/releasing.ts';
import { findingStateLabel, releaseLabel } from '#lib/i18n/findings.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { accountableFor } from '#lib/server/access/accountable.ts';
import { confirmationsOf } from '#lib/server/findings/confirmations.ts';
import { findingHistory } from '#lib/server/findings/history.ts';
import { lastReleases } from '#lib/server/findings/last-rows.ts';
import type { Finding } from '#lib/server/findings/queries.ts';
import { factsOf } from '../facts.server.ts';

type View = MunicipalityAccess<'findings.view'>;

/** What the task force alone sees of a finding; null for everyone else. */
export function insideOf(access: View, finding: Finding) {
	const { inside, state, visibility, summary } = finding;
	if (!inside) return null;
	const actor = accountableFor(access.actor);
	const { writers, summaryWriters, version, changedSinceRelease } = inside;
	const changed = visibility === 'task-force' || changedSinceRelease;
	return {
		version,
		changedSinceRelease,
		facts: factsOf(access, { ...inside, ...finding }),
		steps: nextFindingSteps(state).map(({ to, back = false, noteRequired = false }) => ({
			to,
			back,
			noteRequired
		})),
		refusal: releaseRefusal({
			...{ act: 'release', by: actor, state, visibility, changed, writers, summary },
			...{ summaryChanged: true, summaryWriters }
		}),
		ownSummary: summaryWriters.includes(actor),
		confirmed: confirmationsOf(access, finding.id),
		history: findingHistory(access, finding.id).map((event) => ({
			at: event.at,
			by: event.by,
			note: event.note,
			what: event.kind === 'step' ? findingStateLabel(event.to) : releaseLabel(event.visibility)
		}))
	};
}

/** What looked like personal data in the summary and stayed, with the reason: for who approves it. */
export function keptInSummary(access: View, { id }: Finding) {
	return confirmationsOf(access, id)
		.filter(({ part }) => part === 'summary')
		.map(({ passage, reason }) => ({ passage, reason }));
}

/** The copy that the municipality reads; null where nothing is released. */
export function releasedCopy({ database, municipality }: View, { id }: Finding) {
	return lastReleases(database, municipality.id).get(id)?.released ?? null;
}
