import { setImmediate as breath } from 'node:timers/promises';
import type { AnyChart, AnyDrawn } from '#lib/charts/any-chart.ts';
import { draw, type Asked } from '#lib/charts/server/draw.ts';
import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import type { Block, Report } from '#lib/server/reports/content.ts';

interface Event {
	params: { municipality: string };
	isDataRequest: boolean;
}

/** A block as the page shows it: pictures in the place of charts. */
export type DrawnBlock =
	| Exclude<Block, { kind: 'figures' }>
	| { readonly kind: 'figures'; readonly charts: readonly AnyDrawn[] };

/** The contents of a report, drawn for the page. */
export async function previewOf(
	{ title, author, language, facts, notices, sections, closing }: Report,
	plan: ReportPlan,
	{ params, isDataRequest }: Event
) {
	const asked = { inPage: !isDataRequest, files: chartFiles(params.municipality, plan) };
	const drawn = [];
	for (const section of sections) {
		const blocks: DrawnBlock[] = [];
		for (const block of section.blocks) blocks.push(await drawnBlock(block, asked));
		drawn.push({ key: section.key, title: section.title, blocks });
	}
	return { title, author, language, facts, notices, sections: drawn, closing };
}

async function drawnBlock(block: Block, asked: Asked): Promise<DrawnBlock> {
	if (block.kind !== 'figures') return block;
	const charts: AnyDrawn[] = [];
	for (const chart of block.charts) {
		// Between two drawings others have their turn: a long report has more than a hundred.
		await breath();
		charts.push(drawnChart(chart, asked));
	}
	return { kind: 'figures', charts };
}

function drawnChart(chart: AnyChart, asked: Asked): AnyDrawn {
	// The compiler does not see that each kind stays what it is.
	return draw(chart, asked) as AnyDrawn;
}
