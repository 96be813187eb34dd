import type { PublishedTally } from '../disclosure/published-tally.ts';
import type { AgreementWord, Profile } from '../scoring/index.ts';

/** How many criteria of a round the room was united, mixed or divided over. */
export interface AgreementCounts {
	readonly united: number;
	readonly mixed: number;
	readonly divided: number;
}

/** Whether the room came closer: criteria voted on in both rounds, by the word for their agreement. */
export interface AgreementShift {
	/** Criteria with a word in both rounds. */
	readonly compared: number;
	readonly closer: number;
	readonly apart: number;
}

const rank: Record<AgreementWord, number> = { divided: 0, mixed: 1, united: 2 };

/**
 * The word for a room's agreement, from what is published: near-unanimity is „einig“ without a
 * number (disclosure.md, rule 19). Null where nothing is shown.
 */
export function roomAgreement(tally: PublishedTally | null): AgreementWord | null {
	switch (tally?.room.kind) {
		case 'distribution':
		case 'summary':
			return tally.room.word;
		case 'near-unanimous':
			return 'united';
		case 'nothing':
		case undefined:
			return null;
	}
}

/** Null for a round without a vote whose agreement may be told. */
export function agreementCounts(profile: Profile): AgreementCounts | null {
	const words = [...profile.criteria.values()].flatMap(
		({ workshop }) => roomAgreement(workshop) ?? []
	);
	if (words.length === 0) return null;
	const count = (word: AgreementWord) => words.filter((found) => found === word).length;
	return { united: count('united'), mixed: count('mixed'), divided: count('divided') };
}

/**
 * „Sind wir uns einiger?“ By words, not by numbers: a difference of two published numbers would say
 * more than they carry.
 */
export function agreementShift(before: Profile, after: Profile): AgreementShift {
	const steps = [...after.criteria.values()].flatMap(({ key, workshop }) => {
		const was = roomAgreement(before.criteria.get(key)?.workshop ?? null);
		const is = roomAgreement(workshop);
		return was === null || is === null ? [] : rank[is] - rank[was];
	});
	return {
		compared: steps.length,
		closer: steps.filter((step) => step > 0).length,
		apart: steps.filter((step) => step < 0).length
	};
}
