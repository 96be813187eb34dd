/** Which municipalities the desk shows; a word of its address. */
export const deskFilters = ['all', 'staff', 'municipality', 'overdue', 'sent'] as const;
export type DeskFilter = (typeof deskFilters)[number];

/** Whether a word of an address is one of those that are known. */
export function isOneOf<T extends string>(known: readonly T[], word: string | null): word is T {
	return known.some((one) => one === word);
}
