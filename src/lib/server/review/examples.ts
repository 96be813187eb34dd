import type { ReviewAccess, RoundAccess } from '../access/access.ts';
import { offeredExamples, publishedExamples, type Offered } from '../practice/offered.ts';

/** Published examples of other municipalities that an evaluation may point to. */
export function exampleChoices({
	database,
	municipality
}: ReviewAccess<'submission.view' | 'submission.evaluate'>): Offered[] {
	if (municipality.programmeId === null) return [];
	return publishedExamples(database, municipality.programmeId, municipality.id);
}

/** Titles of the examples that the municipality may read, by their ids. */
export function exampleTitles(access: RoundAccess<'rounds.view'>): Map<string, string> {
	return new Map(offeredExamples(access).map(({ id, content }) => [id, content.title]));
}
