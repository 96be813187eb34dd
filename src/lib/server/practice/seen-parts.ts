import {
	partText,
	practiceParts,
	type PracticeContent,
	type PracticePart
} from '#lib/domain/practice/index.ts';
import { readSeen, seenToken } from '../edits/seen.ts';

/** What the form carries of what its editor saw, per part. */
export type SeenTokens = Readonly<Record<PracticePart, string>>;

/** The tokens of a form that shows this. */
export function seenTokens(version: number, content: PracticeContent): SeenTokens {
	const tokens = practiceParts.map((part) => [part, seenToken(version, partText(content, part))]);
	return Object.fromEntries(tokens) as SeenTokens;
}

/** Per part, whether the editor changed it, and whether somebody else did since. */
export function partsSeen(tokens: SeenTokens, sent: PracticeContent, stored: PracticeContent) {
	const seen = practiceParts.map((part) => {
		const mine = readSeen(tokens[part], partText(sent, part));
		const other = readSeen(tokens[part], partText(stored, part));
		// A token that is none proves nothing: what was sent counts as written without looking.
		return [part, { touched: mine?.touched ?? true, changed: other?.touched ?? true }];
	});
	return Object.fromEntries(seen) as Record<PracticePart, { touched: boolean; changed: boolean }>;
}
