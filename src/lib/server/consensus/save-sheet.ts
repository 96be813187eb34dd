import {
	consensusFormSchema,
	formOf,
	readConsensus,
	type ConsensusForm,
	type ConsensusGap
} from '#lib/domain/consensus/content.ts';
import { criteriaOf, fieldByKey, highestLevel } from '#lib/domain/instrument/index.ts';
import { problemOf, type Problem } from '#lib/forms/problem.ts';
import type { RoundAccess } from '../access/access.ts';
import { readSeen } from '../edits/seen.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { recordConsensus } from './commands.ts';
import { sheetConsensus, type SheetConsensus } from './sheet.ts';

export type ConsensusOutcome =
	| { kind: 'recorded' }
	| { kind: 'conflict'; theirs: SheetConsensus; typed: ConsensusForm }
	| { kind: 'incomplete'; gap: ConsensusGap; typed: ConsensusForm }
	| { kind: 'invalid'; problems: Record<string, Problem>; typed: ConsensusForm };

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
		const typed = typedIn(form, key);
		const seen = form.get(`${key}:seen`);
		const read = typeof seen === 'string' ? readSeen(seen, JSON.stringify(typed)) : null;
		if (!read?.touched) continue;
		outcomes[key] = record(access, key, typed, read.seenVersion, highestLevel(instrument));
	}
	return outcomes;
}

function record(
	access: RoundAccess<'consensus.record'>,
	key: string,
	typed: ConsensusForm,
	seenVersion: number,
	highest: number
): ConsensusOutcome {
	const parsed = consensusFormSchema.safeParse(typed);
	if (!parsed.success)
		return { kind: 'invalid', problems: problemsOf(parsed.error.issues, typed), typed };
	const read = readConsensus(parsed.data, highest);
	if (!read.ok) return { kind: 'incomplete', gap: read.gap, typed };
	const recorded = recordConsensus(access, key, read.consensus, seenVersion);
	if (recorded.kind === 'recorded') return { kind: 'recorded' };
	if (recorded.kind === 'unknown') return { kind: 'incomplete', gap: 'outcome', typed };
	const theirs = sheetConsensus(recorded.theirs);
	// The same thing recorded twice, from two tabs, is no conflict.
	if (JSON.stringify(formOf(read.consensus)) === JSON.stringify(theirs.form)) {
		return { kind: 'recorded' };
	}
	return { kind: 'conflict', theirs, typed };
}

function typedIn(form: FormData, key: string): ConsensusForm {
	const part = (name: keyof ConsensusForm) => {
		const value = form.get(`${key}:${name}`);
		return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
	};
	return {
		outcome: part('outcome'),
		reason: part('reason'),
		majority: part('majority'),
		minority: part('minority')
	};
}

function problemsOf(issues: Parameters<typeof problemOf>[0][], typed: ConsensusForm) {
	const problems: Record<string, Problem> = {};
	for (const issue of issues) {
		const name = String(issue.path[0]) as keyof ConsensusForm;
		problems[name] ??= problemOf(issue, typed[name]);
	}
	return problems;
}
