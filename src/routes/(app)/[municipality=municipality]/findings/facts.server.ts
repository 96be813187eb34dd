import type { FindingContent } from '#lib/domain/findings/content.ts';
import { criterionByKey, fieldByKey } from '#lib/domain/instrument/index.ts';
import {
	groundLabel,
	levelOfFinding,
	lifeAreaLabel,
	mechanismLabel,
	sourceKindLabel
} from '#lib/i18n/findings.ts';
import { listOf } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { instrumentById } from '#lib/server/instrument/queries.ts';
import { roundsOf } from '#lib/server/rounds/queries.ts';

interface Fact {
	label: string;
	text: string;
	/** Where it leads, within the municipality. */
	path: string | null;
}

/** What is said of a finding beside its text, in words. */
export function factsOf(
	access: MunicipalityAccess<'findings.view'>,
	content: Omit<FindingContent, 'title' | 'description'>
): Fact[] {
	const { levels, grounds, lifeArea, mechanisms, sourceKind, aggRelevant } = content;
	const agg = aggRelevant ? m.findings_form_agg_yes() : m.findings_form_agg_no();
	return [
		fact(m.findings_fact_area(), lifeAreaLabel(lifeArea)),
		fact(m.findings_fact_levels(), listOf(levels.map(levelOfFinding))),
		fact(m.findings_fact_mechanisms(), listOf(mechanisms.map(mechanismLabel))),
		...(grounds.length > 0
			? [fact(m.findings_fact_grounds(), listOf(grounds.map(groundLabel)))]
			: []),
		fact(m.findings_fact_source(), sourceKindLabel(sourceKind)),
		...(aggRelevant === null ? [] : [fact(m.findings_fact_agg(), agg)]),
		...placesOf(access, content)
	];
}

/** By the questionnaire of its round: another one may have no such criterion. */
function placesOf(
	access: MunicipalityAccess<'findings.view'>,
	{ fieldKey, criterionKey, roundId }: Pick<FindingContent, 'fieldKey' | 'criterionKey' | 'roundId'>
): Fact[] {
	const round = roundsOf(access).find(({ id }) => id === roundId);
	const instrument = round
		? instrumentById(access.database, round.instrumentId)
		: currentInstrument(access);
	const field = fieldByKey(instrument, fieldKey);
	const criterion = criterionKey === null ? undefined : criterionByKey(instrument, criterionKey);
	const results = round && `/rounds/${round.number}/results/${fieldKey}`;
	return [
		fact(m.findings_fact_field(), field ? textOf(field.title) : fieldKey),
		...(criterion
			? [
					fact(
						m.findings_fact_criterion(),
						textOf(criterion.title),
						results ? `${results}#${criterion.key}` : null
					)
				]
			: []),
		...(round ? [fact(m.findings_fact_round(), round.title, `/rounds/${round.number}`)] : [])
	];
}

function fact(label: string, text: string, path: string | null = null): Fact {
	return { label, text, path };
}
