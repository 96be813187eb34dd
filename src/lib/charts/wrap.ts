/** Breaks a text at spaces into lines of about `letters`, at most `most` lines; words stay whole. */
export function wrapped(text: string, letters: number, most: number): string {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		const full =
			last === undefined || (last.length + 1 + word.length > letters && lines.length < most);
		if (full) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines.join('\n');
}
