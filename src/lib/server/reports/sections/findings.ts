import { findingReadingOf } from '#lib/domain/findings/reading.ts';
import { fieldByKey } from '#lib/domain/instrument/index.ts';
import { findingStateLabel } from '#lib/i18n/findings.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { countsChart } from '../../findings/charts.ts';
import { findingCounts } from '../../findings/counting.ts';
import { findingsOf } from '../../findings/queries.ts';
import { currentInstrument } from '../../instrument/current.ts';
import { ofTown } from '../builder.ts';
import type { ReportTable } from '../content.ts';
import { chartTable } from '../tables.ts';

/**
 * The findings that this reader may read, each as they may read it; dismissed ones are left out.
 * Whoever makes a report with it leaves a trace, see the pages.
 */
export const findings = ofTown({
	key: 'findings',
	kinds: ['measures'],
	byDefault: false,
	ability: 'findings.view',
	label: m.reports_section_findings,
	from: (access, { plan }) => {
		const instrument = currentInstrument(access);
		const found = findingsOf(access).filter(
			({ state, fieldKey }) => state !== 'dismissed' && plan.fields.includes(fieldKey)
		);
		if (found.length === 0) return null;
		const inside = findingReadingOf(access.roles) === 'everything';
		const table: ReportTable = {
			key: 'findings',
			title: m.reports_section_findings(),
			columns: [
				{ label: m.measures_column_number(), kind: 'number' },
				{ label: m.reports_finding(), kind: 'text', share: 2.2 },
				{ label: m.benchmark_field(), kind: 'text', share: 1.4 },
				{ label: m.measures_column_state(), kind: 'text', share: 1 }
			],
			rows: found.map(({ number, title, fieldKey, state }) => {
				const field = fieldByKey(instrument, fieldKey);
				return [number, title, field ? textOf(field.title) : fieldKey, findingStateLabel(state)];
			})
		};
		// Of all fields or not at all: two reports of different fields would tell a masked count.
		const whole = instrument.fields.every(({ key }) => plan.fields.includes(key));
		const counts = whole ? countsChart(findingCounts(access)) : null;
		return {
			blocks: [
				{
					kind: 'paragraph',
					text: inside ? m.reports_findings_inside() : m.reports_findings_released()
				},
				{ kind: 'table', table },
				...(counts
					? ([
							{ kind: 'heading', level: 3, text: counts.title },
							{ kind: 'figures', charts: [counts] },
							{ kind: 'table', table: chartTable('finding-counts', counts) }
						] as const)
					: []),
				{ kind: 'paragraph', tone: 'note', text: m.findings_counts_note() },
				{ kind: 'paragraph', tone: 'note', text: m.findings_advice() }
			]
		};
	}
});
