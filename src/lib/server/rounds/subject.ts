interface RoundWords {
	municipality: string;
	round: string;
}

/** The words of an address as the door takes them; the matchers have checked their form. */
export function roundSubject({ municipality, round }: RoundWords) {
	return { municipality, round: Number(round) };
}

/** The same for a field of a round. */
export function fieldSubject({ field, ...words }: RoundWords & { field: string }) {
	return { ...roundSubject(words), field };
}
