import { findExamples, type FinderFilter, type Seeker } from '#lib/domain/practice/index.ts';
import { shownScore } from '#lib/domain/scoring/index.ts';
import { placeWords } from '#lib/i18n/practice.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import type { Context } from '#lib/server/access/context.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { inhabitantsOf } from '#lib/server/municipalities/queries.ts';
import { offeredExamples } from '#lib/server/practice/offered.ts';
import { completedResults } from '#lib/server/results/queries.ts';
import { namesAmong, type FieldName } from './fields.server.ts';

/** What somebody chose in the filter's form; what is not on offer is nothing. */
export function filterIn({ searchParams }: URL, fields: readonly FieldName[]): FinderFilter {
	const wanted = searchParams.get('field');
	return {
		field: fields.find(({ key }) => key === wanted)?.key ?? null,
		need: searchParams.has('need'),
		similarSize: searchParams.get('size') === 'similar'
	};
}

/** The municipality as somebody who looks for examples: its size and its own scores. */
export function seekerOf(context: Context, params: { municipality: string }): Seeker {
	const access = authorize(context, 'results.view', params);
	const latest = completedResults(access).at(-1);
	const scored = (latest?.profile.fields ?? []).flatMap(({ key, score }) =>
		score === null ? [] : [[key, score] as const]
	);
	return { population: inhabitantsOf(access), scores: new Map(scored) };
}

/** The examples of others, in the order of need and size, as the list shows them. */
export function foundRows(
	access: MunicipalityAccess<'practice.view'>,
	seeker: Seeker,
	filter: FinderFilter,
	fields: readonly FieldName[]
) {
	const offered = offeredExamples(access);
	const rows = findExamples(seeker, offered, filter).map(({ example, needs }) => ({
		id: example.id,
		title: example.content.title,
		place: placeWords(example.municipality, example.population),
		goal: example.content.goal.split('\n')[0] ?? '',
		/** Those that no need is said about. */
		fields: namesAmong(fields, example.fields)
			.filter(({ key }) => !needs.some(({ field }) => field === key))
			.map(({ title }) => title),
		needs: needs.flatMap(({ field, score }) =>
			namesAmong(fields, [field]).map(({ title }) => ({ title, score: shownScore(score) }))
		)
	}));
	return { rows, all: offered.length };
}
