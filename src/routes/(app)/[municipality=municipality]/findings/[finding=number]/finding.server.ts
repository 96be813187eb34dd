import { nextFindingSteps } from '#lib/domain/findings/course.ts';
import { releaseRefusal } from '#lib/domain/findings/releasing.ts';
import { criterionByKey, fieldByKey } from '#lib/domain/instrument/index.ts';
import {
	findingStateLabel,
	groundLabel,
	levelOfFinding,
	lifeAreaLabel,
	mechanismLabel,
	releaseLabel,
	sourceKindLabel
} from '#lib/i18n/findings.ts';
import { listOf } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { accountableFor } from '#lib/server/access/accountable.ts';
import { confirmationsOf } from '#lib/server/findings/confirmations.ts';
import { findingHistory } from '#lib/server/findings/history.ts';
import { lastReleases } from '#lib/server/findings/last-rows.ts';
import type { Finding } from '#lib/server/findings/queries.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { roundsOf } from '#lib/server/rounds/queries.ts';

type View = MunicipalityAccess<'findings.view'>;

/** What the task force alone sees of a finding; null for everyone else. */
export function insideOf(access: View, finding: Finding) {
	const { inside, state, visibility, summary } = finding;
	if (!inside) return null;
	const actor = accountableFor(access.actor);
	const { writers, summaryWriters, version, changedSinceRelease } = inside;
	return {
		version,
		changedSinceRelease,
		facts: factsOf(access, finding, inside),
		steps: nextFindingSteps(state).map(({ to, back = false, noteRequired = false }) => ({
			to,
			back,
			noteRequired
		})),
		refusal: releaseRefusal({ actor, writers, visibility, summary }),
		ownSummary: summaryWriters.includes(actor),
		confirmed: confirmationsOf(access, finding.id),
		history: findingHistory(access, finding.id).map((event) => ({
			at: event.at,
			by: event.by,
			note: event.note,
			what: event.kind === 'step' ? findingStateLabel(event.to) : releaseLabel(event.visibility)
		}))
	};
}

/** The copy that the municipality reads; null where nothing is released. */
export function releasedCopy({ database, municipality }: View, { id }: Finding) {
	return lastReleases(database, municipality.id).get(id)?.released ?? null;
}

function factsOf(
	access: View,
	{ fieldKey, criterionKey, roundId }: Finding,
	inside: NonNullable<Finding['inside']>
) {
	const { levels, grounds, lifeArea, mechanisms, sourceKind, aggRelevant } = inside;
	const instrument = currentInstrument(access);
	const field = fieldByKey(instrument, fieldKey);
	const criterion = criterionKey === null ? undefined : criterionByKey(instrument, criterionKey);
	const round = roundsOf(access).find(({ id }) => id === roundId);
	const results = round && `/rounds/${round.number}/results/${fieldKey}`;
	const fact = (label: string, text: string, path: string | null = null) => ({
		label,
		text,
		path
	});
	return [
		fact(m.findings_fact_area(), lifeAreaLabel(lifeArea)),
		fact(m.findings_fact_levels(), listOf(levels.map(levelOfFinding))),
		fact(m.findings_fact_mechanisms(), listOf(mechanisms.map(mechanismLabel))),
		...(grounds.length > 0
			? [fact(m.findings_fact_grounds(), listOf(grounds.map(groundLabel)))]
			: []),
		fact(m.findings_fact_source(), sourceKindLabel(sourceKind)),
		...(aggRelevant === null
			? []
			: [
					fact(
						m.findings_fact_agg(),
						aggRelevant ? m.findings_form_agg_yes() : m.findings_form_agg_no()
					)
				]),
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
