import { criteriaOf, type Field } from '#lib/domain/instrument/index.ts';
import type { FieldResult } from '#lib/domain/scoring/index.ts';
import { shownScore } from '#lib/domain/scoring/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { originLabel, standingLabel } from '#lib/i18n/results.ts';
import type { Compared } from '../../results/compared.ts';
import { fieldLines } from '../../results/field-lines.ts';
import { perspectivesOf } from '../../results/perspectives.ts';
import { ofRound, type Written } from '../builder.ts';
import { changeCell, noteCell } from '../cells.ts';
import type { Block, ReportTable, Slide } from '../content.ts';
import { comparedIn, withinFields } from '../reading.ts';
import { criterionBlocks, type PerspectiveNames } from './criterion.ts';

/** Every criterion of the chosen fields with its views, as on the page of a field. Long. */
export const criteria = ofRound({
	key: 'criteria',
	kinds: ['results'],
	byDefault: false,
	ability: 'results.view',
	label: m.reports_section_criteria,
	from: (access, asking) => {
		const compared = comparedIn(access, asking);
		const { current } = compared;
		const chosen = withinFields(current.profile, asking.plan).fields;
		const parts = chosen.flatMap((result) => {
			const field = current.instrument.fields.find(({ key }) => key === result.key);
			return field ? fieldPart(compared, field, result, perspectivesOf(access)) : [];
		});
		if (parts.length === 0) return null;
		return {
			blocks: parts.flatMap(({ blocks }) => blocks),
			slides: parts.flatMap(({ slides = [] }) => slides)
		} satisfies Written;
	}
});

function fieldPart(
	compared: Compared,
	field: Field,
	result: FieldResult,
	perspectives: PerspectiveNames
): Written {
	const title = textOf(field.title);
	const statement = statementOf(compared, field.key, title);
	const table = criteriaTable(compared, field, result);
	const blocks: Block[] = [
		{ kind: 'heading', level: 3, text: title },
		{ kind: 'paragraph', text: `${statement}.` },
		{ kind: 'table', table },
		...criteriaOf(field).flatMap((criterion) =>
			criterionBlocks(compared, criterion, { perspectives })
		)
	];
	const slide: Slide = { statement, body: { kind: 'table', table } };
	return { blocks, slides: [slide] };
}

/** „Kommunikation und Konfliktmanagement: 46 von 100, begonnen“ */
function statementOf(compared: Compared, key: string, title: string): string {
	const line = fieldLines(compared).find((one) => one.key === key);
	if (!line || line.value === null) return `${title}: ${line?.status ?? m.results_no_result()}`;
	const score = m.results_score({ score: line.value });
	return `${title}: ${[score, line.band].filter(Boolean).join(', ')}`;
}

function criteriaTable(compared: Compared, field: Field, result: FieldResult): ReportTable {
	const { current, before, changes } = compared;
	const rows = result.criteria.map(({ key, official, consensus }) => {
		const criterion = criteriaOf(field).find((one) => one.key === key);
		const change = changes?.criteria.get(key) ?? ({ kind: 'none' } as const);
		const was = before?.profile.criteria.get(key)?.official;
		const notes = [
			noteCell(change, was, official),
			consensus?.kind === 'none' ? m.results_contested() : ''
		].filter((note) => note !== '');
		return [
			criterion ? textOf(criterion.title) : key,
			official && shownScore(official.score),
			official ? standingLabel(current.instrument, official) : m.results_no_result(),
			official && originLabel(official.origin),
			...(before ? [changeCell(change)] : []),
			notes.join(', ') || null
		];
	});
	return {
		key: `criteria-${field.key}`,
		title: m.reports_criteria_table({ field: textOf(field.title) }),
		columns: [
			{ label: m.minutes_criterion(), kind: 'text', share: 2 },
			{ label: m.results_value(), kind: 'number' },
			{ label: m.reports_level(), kind: 'text', share: 1.2 },
			{ label: m.minutes_origin(), kind: 'text', share: 1 },
			...(before ? [{ label: m.results_change(), kind: 'change' } as const] : []),
			{ label: m.reports_note(), kind: 'text', share: 1 }
		],
		rows
	};
}
