import { criterionByKey } from '#lib/domain/instrument/index.ts';
import { changeNote } from '#lib/domain/results/index.ts';
import { gapsOf } from '#lib/domain/scoring/index.ts';
import {
	decisionsOf,
	movesOf,
	worriesOf,
	type Decision,
	type MeasureInView,
	type Move,
	type Worry
} from '#lib/domain/trends/index.ts';
import { dayInDigits, euros } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { standingLabel } from '#lib/i18n/results.ts';
import { pointsInWords } from '#lib/i18n/trends.ts';
import { fieldName, type Period } from './period.ts';
import type { Work } from './work.ts';

/** One line of a column: what it is about, where it leads, and what is to be said. */
export interface Matter {
	title: string;
	/** Below the municipality's address. */
	path: string | null;
	value: { text: string; tone: 'up' | 'down' } | null;
	tag: string | null;
	texts: string[];
	/** Measures that answer it. */
	measures?: readonly { readonly number: number; readonly title: string }[];
}

const most = 5;

/** In a mayor's order: what improved, what worries, what to decide. */
export function mattersOf(period: Period, { measures, over }: Work) {
	const { last, changes } = period;
	const moves = movesOf(changes, last.profile);
	const worries = worriesOf(moves, last.profile, measures);
	const decisions = decisionsOf(moves, last.profile, gapsOf(last.profile), measures, over);
	return {
		improved: moves.risen.slice(0, most).map((move) => moveMatter(period, move, measures)),
		furtherImproved: Math.max(0, moves.risen.length - most),
		worries: worries.map((worry) => worryMatter(period, worry, measures)),
		decisions: decisions.map((decision) => decisionMatter(period, decision))
	};
}

function moveMatter(
	period: Period,
	{ key, field, change, value }: Move,
	measures: readonly MeasureInView[]
): Matter {
	const [was, is] = [period.first, period.last].map(({ profile }) => profile.criteria.get(key));
	const bySelf = changeNote(change, was?.official, is?.official) === 'self';
	const { consensus } = is ?? {};
	return {
		...about(period, key, field),
		value: { text: pointsInWords(value), tone: value > 0 ? 'up' : 'down' },
		texts: [
			...(bySelf ? [m.trends_by_self()] : []),
			consensus?.kind === 'agreed' && !bySelf ? consensus.reason : fieldName(period, field)
		],
		measures: measures.filter(({ criteria }) => criteria.includes(key))
	};
}

function worryMatter(period: Period, worry: Worry, measures: readonly MeasureInView[]): Matter {
	switch (worry.kind) {
		case 'fallen':
			return moveMatter(period, worry.move, measures);
		case 'overdue': {
			const { number, title, dueOn } = worry.measure;
			const texts = [m.trends_overdue({ day: dayInDigits(dueOn) })];
			return { title, path: `/measures/${number}`, value: null, tag: null, texts };
		}
		case 'contested': {
			const { key, field, consensus } = worry.criterion;
			const majority = consensus?.kind === 'none' ? consensus.majority : '';
			return {
				...about(period, key, field),
				tag: m.trends_contested(),
				texts: [m.trends_contested_text({ majority })]
			};
		}
	}
}

function decisionMatter(period: Period, decision: Decision): Matter {
	switch (decision.kind) {
		case 'over-ceiling': {
			const { year, over } = decision;
			const texts = [m.trends_decide_over_text({ amount: euros(over) })];
			const title = m.trends_decide_over({ year });
			return { title, path: '/measures/budget', value: null, tag: null, texts };
		}
		case 'fallen-no-measure': {
			const { key, field, value } = decision.move;
			const texts = [m.trends_decide_fallen({ value: pointsInWords(value) })];
			return { ...about(period, key, field), texts };
		}
		case 'contested': {
			const { key, field } = decision.criterion;
			return { ...about(period, key, field), texts: [m.trends_decide_contested()] };
		}
		case 'no-measure': {
			const { key, field } = decision.gap;
			const standing = standingLabel(period.last.instrument, decision.gap);
			return { ...about(period, key, field), texts: [m.trends_decide_gap({ standing })] };
		}
	}
}

function about({ last: { instrument, round } }: Period, key: string, field: string) {
	const criterion = criterionByKey(instrument, key);
	return {
		title: criterion ? textOf(criterion.title) : key,
		path: `/rounds/${round.number}/results/${field}#${key}`,
		value: null,
		tag: null
	};
}
