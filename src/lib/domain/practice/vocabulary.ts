/** The course of a practice example; the current state is the last step's target. */
export const practiceStates = ['drafted', 'proposed', 'published', 'withdrawn'] as const;

export type PracticeState = (typeof practiceStates)[number];

/** The sections of a practice example, in the order in which they are read. */
export const practiceSections = [
	'startingPoint',
	'goal',
	'implementation',
	'sustainability',
	'inPractice',
	'keyFacts'
] as const;

export type PracticeSection = (typeof practiceSections)[number];

/** What others read: a copy made when the office approved it. */
export interface PracticeContent extends Readonly<Record<PracticeSection, string>> {
	readonly title: string;
	/** A function to talk to, never a private person. */
	readonly contactFunction: string;
	/** Keys of the fields it belongs to. */
	readonly fields: readonly string[];
}
