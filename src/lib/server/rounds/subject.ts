/** The words of an address as the door takes them; the matchers have checked their form. */
export function roundSubject({ municipality, round }: { municipality: string; round: string }): {
	municipality: string;
	round: number;
} {
	return { municipality, round: Number(round) };
}
