import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '../../access/authorize.ts';
import { mattersOf, type Matter } from '../../trends/matters.ts';
import type { Period } from '../../trends/period.ts';
import { workOf, type Work } from '../../trends/work.ts';
import { ofTown, type Written } from '../builder.ts';
import type { Block, ListItem, Slide } from '../content.ts';
import { periodOfFields } from '../reading.ts';

/** What improved, what worries, what to decide: in the order in which a mayor reads. */
export const moves = ofTown({
	key: 'moves',
	kinds: ['trends'],
	byDefault: true,
	ability: 'results.view',
	label: m.reports_section_moves,
	from: (access, asking) => {
		const period = periodOfFields(access, asking);
		const { context, municipality } = asking;
		return period && movesIn(period, workOf(authorize(context, 'measures.view', { municipality })));
	}
});

function movesIn(period: Period, work: Work): Written {
	const { improved, furtherImproved, worries, decisions } = mattersOf(period, work);
	const more = furtherImproved > 0 ? m.trends_more({ count: furtherImproved }) : null;
	return {
		blocks: [
			...listed(m.trends_improved(), improved, m.trends_improved_none(), more),
			...listed(m.trends_worries(), worries, m.trends_worries_none()),
			...listed(m.trends_decide(), decisions, m.trends_decide_none())
		],
		slides: slidesOf(improved, worries, decisions)
	};
}

function listed(
	title: string,
	matters: readonly Matter[],
	none: string,
	more: string | null = null
): Block[] {
	return [
		{ kind: 'heading', level: 3, text: title },
		matters.length > 0
			? { kind: 'list', items: matters.map(itemOf) }
			: { kind: 'paragraph', text: none },
		...(more === null ? [] : [{ kind: 'paragraph', tone: 'note', text: more } as const])
	];
}

function itemOf({ title, value, tag, texts }: Matter): ListItem {
	const marks = [value?.text, tag].filter((mark) => typeof mark === 'string');
	return { text: [title, ...marks].join(' · '), details: texts };
}

/** Short enough to be read from the back: the first three of each, without their reasons. */
function slidesOf(
	improved: readonly Matter[],
	worries: readonly Matter[],
	decisions: readonly Matter[]
): Slide[] {
	const short = (matters: readonly Matter[]) =>
		matters.slice(0, 3).map((matter) => ({ ...itemOf(matter), details: [] }));
	const [first] = decisions;
	const moved = { title: m.trends_improved(), items: short(improved) };
	const worrying = { title: m.trends_worries(), items: short(worries) };
	const both = [moved, worrying].filter(({ items }) => items.length > 0);
	const best = improved[0];
	return [
		...(best && both.length > 0
			? [
					{
						statement: m.reports_slide_best({
							criterion: best.title,
							value: best.value?.text ?? ''
						}),
						body: { kind: 'columns', columns: both } as const
					}
				]
			: []),
		...(first
			? [
					{
						statement: m.reports_slide_decide({ count: decisions.length }),
						body: {
							kind: 'columns',
							columns: [{ title: m.trends_decide(), items: decisions.slice(0, 4).map(itemOf) }]
						} as const
					}
				]
			: [])
	];
}
