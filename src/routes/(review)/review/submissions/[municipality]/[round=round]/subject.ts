/** Which submission an address means. */
export function submissionSubject({
	municipality,
	round
}: {
	municipality: string;
	round: string;
}) {
	return { municipality, round: Number(round) };
}
