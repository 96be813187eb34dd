/** The steps of the guided form, in their order. */
export { default as WhatStep } from './WhatStep.svelte';
export { default as WhereStep } from './WhereStep.svelte';
export { default as HowStep } from './HowStep.svelte';
export { default as SupportStep } from './SupportStep.svelte';
export { default as FieldStep } from './FieldStep.svelte';
export { default as ReviewStep } from './ReviewStep.svelte';

import type { FindingPart } from '#lib/domain/findings/content.ts';
import type { Problem } from '#lib/forms/problem.ts';

/** A step of the form, and the parts that are asked for in it. */
export interface FormStep {
	readonly title: string;
	readonly parts: readonly FindingPart[];
}

export interface StepProps {
	/** What stands in a part of the form. */
	part: (name: FindingPart) => readonly string[];
	problems: Partial<Record<FindingPart, Problem>>;
}
