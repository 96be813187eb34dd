import type { FindingPart } from '#lib/domain/findings/content.ts';
import {
	findingGrounds,
	findingLevels,
	lifeAreas,
	mechanisms,
	sourceKinds
} from '#lib/domain/findings/vocabulary.ts';
import {
	groundLabel,
	levelOfFinding,
	lifeAreaLabel,
	mechanismLabel,
	sourceKindLabel
} from '#lib/i18n/findings.ts';
import { listOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Choices } from './choices.server.ts';
import type { FormStep } from './steps.ts';

export interface ReviewedEntry {
	label: string;
	text: string;
	/** Nothing stands there, and something has to. */
	missing: boolean;
}

export interface ReviewedStep {
	title: string;
	entries: ReviewedEntry[];
}

const optional: readonly FindingPart[] = ['grounds', 'aggRelevant', 'criterionKey', 'roundId'];

const labels: Record<FindingPart, () => string> = {
	title: m.findings_form_title,
	description: m.findings_form_description,
	lifeArea: m.findings_fact_area,
	levels: m.findings_fact_levels,
	mechanisms: m.findings_fact_mechanisms,
	grounds: m.findings_fact_grounds,
	sourceKind: m.findings_fact_source,
	aggRelevant: m.findings_fact_agg,
	fieldKey: m.findings_fact_field,
	criterionKey: m.findings_fact_criterion,
	roundId: m.findings_fact_round
};

/** What stands in the form before it is sent, in words; what may be left open and is, is left out. */
export function reviewOf(
	form: FormData,
	steps: readonly FormStep[],
	choices: Choices
): ReviewedStep[] {
	const said = wordsOf(choices);
	return steps.map(({ title, parts }) => ({
		title,
		entries: parts.flatMap((part) => {
			const typed = form.getAll(part).flatMap((value) => (typeof value === 'string' ? value : []));
			const words = typed.flatMap((value) => said(part, value.trim()));
			if (words.length === 0 && optional.includes(part)) return [];
			return [{ label: labels[part](), text: listOf(words), missing: words.length === 0 }];
		})
	}));
}

function wordsOf({ fields, rounds }: Choices) {
	const criteria = fields.flatMap((field) => field.criteria);
	const byPart: Partial<Record<FindingPart, Map<string, string>>> = {
		lifeArea: new Map(lifeAreas.map((one) => [one, lifeAreaLabel(one)])),
		levels: new Map(findingLevels.map((one) => [one, levelOfFinding(one)])),
		mechanisms: new Map(mechanisms.map((one) => [one, mechanismLabel(one)])),
		grounds: new Map(findingGrounds.map((one) => [one, groundLabel(one)])),
		sourceKind: new Map(sourceKinds.map((one) => [one, sourceKindLabel(one)])),
		aggRelevant: new Map([
			['yes', m.findings_form_agg_yes()],
			['no', m.findings_form_agg_no()]
		]),
		fieldKey: new Map(fields.map(({ key, title }) => [key, title])),
		criterionKey: new Map(criteria.map(({ key, title }) => [key, title])),
		roundId: new Map(rounds.map(({ id, title }) => [id, title]))
	};
	return (part: FindingPart, value: string): string[] => {
		const words = byPart[part];
		const word = words ? words.get(value) : value;
		return word ? [word] : [];
	};
}
