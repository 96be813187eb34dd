import { criteriaOf, type Instrument } from '../instrument/index.ts';
import type { Profile } from '../scoring/index.ts';

/** Why a criterion is proposed for the workshop. */
export type AgendaReason = 'marked' | 'missing' | 'gap';

export interface AgendaProposal {
	criterion: string;
	field: string;
	reason: AgendaReason;
	/** Self-view, 0–100 and unrounded; null where there are too few answers. */
	score: number | null;
}

/** Below this self-view, 0–100, a criterion counts as a gap. */
const gapBelow = 50;

/**
 * What to talk about: what the coordinator marked, then criteria with too few answers, then the
 * largest gaps of the self-view, the lowest first. What does not apply is left out.
 *
 * @param longest how many at most, marked ones apart
 */
export function proposeAgenda(
	instrument: Instrument,
	profile: Profile,
	marked: ReadonlySet<string>,
	longest: number
): AgendaProposal[] {
	const all = instrument.fields.flatMap((field) =>
		criteriaOf(field).flatMap(({ key }): AgendaProposal[] => {
			const self = profile.criteria.get(key)?.self;
			if (!self) return [];
			const score = self.status === 'scored' ? self.score : null;
			if (marked.has(key)) return [{ criterion: key, field: field.key, reason: 'marked', score }];
			if (self.status === 'too-few') {
				return [{ criterion: key, field: field.key, reason: 'missing', score }];
			}
			if (score === null || score >= gapBelow) return [];
			return [{ criterion: key, field: field.key, reason: 'gap', score }];
		})
	);
	const chosen = all.filter(({ reason }) => reason === 'marked');
	const rest = all
		.filter(({ reason }) => reason !== 'marked')
		.sort((one, other) => (one.score ?? -1) - (other.score ?? -1));
	return [...chosen, ...rest.slice(0, longest)];
}
