import type { AnyChart } from '#lib/charts/any-chart.ts';
import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import type { Asker, Asking, SectionBuilder, Written } from './builder.ts';
import { frames, sourceLine } from './frames.ts';
import { inLanguage } from '../language.ts';

/**
 * The chart of this name in any of the sections that a reader may see, with its source line, in the
 * plan's language; null where there is none. @throws as `authorize` does
 */
export function chartOf(
	asker: Asker,
	plan: ReportPlan,
	{ id, sections }: { id: string; sections: readonly SectionBuilder[] }
) {
	const asking: Asking = { ...asker, plan, shared: {} };
	return inLanguage(plan.language, () => {
		const frame = frames[plan.kind](asking);
		const chart = frame && chartAmong(asking, sections, id);
		return chart && { chart, source: sourceLine(asking, frame) };
	});
}

function chartAmong(
	asking: Asking,
	sections: readonly SectionBuilder[],
	id: string
): AnyChart | null {
	for (const { kinds, write } of sections) {
		const written = kinds.includes(asking.plan.kind) ? write(asking) : null;
		const found = written && chartsIn(written).find((chart) => chart.id === id);
		if (found) return found;
	}
	return null;
}

function chartsIn({ blocks, slides = [] }: Written): AnyChart[] {
	return [
		...blocks.flatMap((block) => (block.kind === 'figures' ? block.charts : [])),
		...slides.flatMap(({ body }) => (body.kind === 'chart' ? [body.chart] : []))
	];
}
