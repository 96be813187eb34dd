/** Every word by which a column may be headed, in whatever language and spelling. */
export type HeadWords<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** What is wrong with the head of a sheet; `head` as it stands there. */
export type HeadProblem<Column extends string> =
	| { readonly code: 'missing'; readonly column: Column }
	| { readonly code: 'doubled'; readonly column: Column };

export interface FoundColumns<Column extends string> {
	/** Position of each column that is there. */
	readonly at: ReadonlyMap<Column, number>;
	/** Heads that mean nothing here: their cells are not read. */
	readonly ignored: readonly string[];
	readonly problems: readonly HeadProblem<Column>[];
}

/**
 * Which column stands where. Case, blanks and the order of columns do not matter; a key of ours is
 * as good as a word. A column that is there twice is refused: nobody could say which one counts.
 */
export function columnsIn<Column extends string>(
	head: readonly string[],
	words: HeadWords<Column>,
	required: readonly NoInfer<Column>[]
): FoundColumns<Column> {
	const meanings = new Map<string, Column>();
	for (const column of Object.keys(words) as Column[]) {
		for (const word of [column, ...words[column]]) meanings.set(plain(word), column);
	}
	const at = new Map<Column, number>();
	const ignored: string[] = [];
	const doubled = new Set<Column>();
	head.forEach((cell, position) => {
		const column = meanings.get(plain(cell));
		if (column === undefined) {
			if (cell.trim() !== '') ignored.push(cell);
		} else if (at.has(column)) {
			doubled.add(column);
		} else {
			at.set(column, position);
		}
	});
	const missing = required.filter((column) => !at.has(column));
	return {
		at,
		ignored,
		problems: [
			...missing.map((column) => ({ code: 'missing', column }) as const),
			...[...doubled].map((column) => ({ code: 'doubled', column }) as const)
		]
	};
}

/** The cells of a row by their columns; a column that is not in the sheet is not in here. */
export function cellsOf<Column extends string>(
	row: readonly string[],
	{ at }: Pick<FoundColumns<Column>, 'at'>
): Partial<Record<Column, string>> {
	return Object.fromEntries(
		[...at].map(([column, position]) => [column, (row[position] ?? '').trim()])
	) as Partial<Record<Column, string>>;
}

function plain(word: string): string {
	return word.toLowerCase().replaceAll(/[\s\u00a0\u00ad_-]+/g, '');
}
