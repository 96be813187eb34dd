import {
	consensusFormSchema,
	fingerprintOf,
	readConsensus,
	type ConsensusForm,
	type ConsensusGap
} from '#lib/domain/consensus/content.ts';
import { criteriaOf, fieldByKey, fieldOf, highestLevel } from '#lib/domain/instrument/index.ts';
import type { Problem } from '#lib/forms/problem.ts';
import type { RoundAccess } from '../access/access.ts';
import { readSeen } from '../edits/seen.ts';
import { problemsIn, typedIn } from '../edits/sheet-form.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { recordConsensus } from './commands.ts';
import { sheetConsensus, type SheetConsensus } from './sheet.ts';

const parts = ['outcome', 'reason', 'majority', 'minority'] as const;

export type ConsensusOutcome =
	| { kind: 'recorded' }
	| { kind: 'conflict'; theirs: SheetConsensus; typed: ConsensusForm }
	| { kind: 'incomplete'; gap: ConsensusGap; typed: ConsensusForm }
	| {
			kind: 'invalid';
			problems: Partial<Record<keyof ConsensusForm, Problem>>;
			typed: ConsensusForm;
	  };

/**
 * Records the criteria of a field that somebody changed in one form; those left as they were are
 * not among the outcomes.
 */
export function saveConsensusSheet(
	access: RoundAccess<'consensus.record'>,
	fieldKey: string,
	form: FormData
): Record<string, ConsensusOutcome> {
	const instrument = instrumentOf(access);
	const field = fieldByKey(instrument, fieldKey);
	const outcomes: Record<string, ConsensusOutcome> = {};
	for (const { key } of field ? criteriaOf(field) : []) {
		const typed = typedIn(form, key, parts);
		const seen = form.get(`${key}:seen`);
		const read = typeof seen === 'string' ? readSeen(seen, fingerprintOf(typed)) : null;
		if (!read?.touched) continue;
		outcomes[key] = record(access, key, typed, read.seenVersion, highestLevel(instrument));
	}
	return outcomes;
}

/**
 * Records one criterion from a form that is about it alone. Null where it was left as it is recorded;
 * a form in which nothing is chosen is incomplete.
 */
export function saveConsensusOn(
	access: RoundAccess<'consensus.record'>,
	criterionKey: string,
	form: FormData
): ConsensusOutcome | null {
	const field = fieldOf(instrumentOf(access), criterionKey);
	const outcome = saveConsensusSheet(access, field?.key ?? '', form)[criterionKey];
	if (outcome) return outcome;
	const typed = typedIn(form, criterionKey, parts);
	return typed.outcome === '' ? { kind: 'incomplete', gap: 'outcome', typed } : null;
}

function record(
	access: RoundAccess<'consensus.record'>,
	key: string,
	typed: ConsensusForm,
	seenVersion: number,
	highest: number
): ConsensusOutcome {
	const parsed = consensusFormSchema.safeParse(typed);
	if (!parsed.success) {
		return { kind: 'invalid', problems: problemsIn(parsed.error.issues, typed, parts), typed };
	}
	const read = readConsensus(parsed.data, highest);
	if (!read.ok) return { kind: 'incomplete', gap: read.gap, typed };
	const recorded = recordConsensus(access, key, read.consensus, seenVersion);
	switch (recorded.kind) {
		case 'recorded':
			return { kind: 'recorded' };
		case 'conflict':
			return { kind: 'conflict', theirs: sheetConsensus(recorded.theirs), typed };
		case 'unknown':
			return { kind: 'incomplete', gap: 'outcome', typed };
	}
}
