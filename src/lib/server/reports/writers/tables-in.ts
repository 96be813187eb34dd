import type { Report, ReportTable } from '../content.ts';

/** The tables of a report, in their order. */
export function tablesIn({ sections }: Pick<Report, 'sections'>): ReportTable[] {
	return sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
	);
}
