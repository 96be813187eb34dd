export type Block = { kind: 'paragraph'; lines: string[] } | { kind: 'list'; items: string[] };

/**
 * Plain text as people type it: an empty line parts paragraphs, lines that begin with „- “ (or a
 * dash, a star or a dot) are a list.
 */
export function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let open: Block | null = null;
	for (const line of text.split('\n').map((one) => one.trim())) {
		const item = /^[-–*•]\s+(.+)$/.exec(line)?.[1];
		if (line === '') {
			open = null;
		} else if (item !== undefined) {
			if (open?.kind === 'list') open.items.push(item);
			else blocks.push((open = { kind: 'list', items: [item] }));
		} else if (open?.kind === 'paragraph') {
			open.lines.push(line);
		} else {
			blocks.push((open = { kind: 'paragraph', lines: [line] }));
		}
	}
	return blocks;
}
