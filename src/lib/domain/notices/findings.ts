import { releaseRefusal, type ReleaseSituation } from '../findings/releasing.ts';

/** A finding as far as it decides for whom it waits: no words of it but whether a summary is there. */
export type FindingFacts = Omit<ReleaseSituation, 'act' | 'by'> & { readonly number: number };

/** Findings that wait for one person, by their numbers and how they stand. */
export interface WaitingFindings {
	readonly check: readonly string[];
	readonly release: readonly string[];
	readonly approve: readonly string[];
}

export const noFindings: WaitingFindings = { check: [], release: [], approve: [] };

/** What somebody may do with findings. */
interface Hands {
	readonly check: boolean;
	readonly release: boolean;
	readonly approve: boolean;
}

/**
 * Which findings wait for somebody: to be checked after they were recorded; to be released once they
 * are confirmed, or again after a change; and summaries for the office. Nobody is asked to release
 * or approve what they wrote. @param by the account that is asked
 */
export function waitingFindings(
	findings: readonly FindingFacts[],
	by: string,
	may: Hands
): WaitingFindings {
	const marked = (chosen: FindingFacts[]) =>
		chosen.map(({ number, state }) => `${number}:${state}`);
	const allowed = (finding: FindingFacts, act: 'release' | 'approve') =>
		releaseRefusal({ ...finding, act, by }) === null;
	const toRelease = (finding: FindingFacts) =>
		(finding.state === 'confirmed' && finding.visibility === 'task-force') || finding.changed;
	return {
		check: may.check ? marked(findings.filter(({ state }) => state === 'recorded')) : [],
		release: may.release
			? marked(findings.filter((one) => toRelease(one) && allowed(one, 'release')))
			: [],
		approve: may.approve
			? marked(findings.filter((one) => one.state !== 'dismissed' && allowed(one, 'approve')))
			: []
	};
}
