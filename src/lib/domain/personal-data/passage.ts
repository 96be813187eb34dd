/** What kind of personal data a passage looks like. */
export const passageKinds = [
	'name',
	'address',
	'phone',
	'email',
	'file-number',
	'date',
	'licence-plate',
	'iban'
] as const;

export type PassageKind = (typeof passageKinds)[number];

/** A part of a text that looks like personal data: `text.slice(start, end)`. */
export interface Passage {
	readonly kind: PassageKind;
	readonly start: number;
	readonly end: number;
	/** The part itself. */
	readonly text: string;
}

/** What the detectors hand over. */
export type Found = Omit<Passage, 'text'>;
