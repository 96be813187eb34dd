import { error } from '@sveltejs/kit';
import { criteriaOf, fieldByKey } from '#lib/domain/instrument/index.ts';
import { criterionOrders, inOrder } from '#lib/domain/results/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { answersOf } from '#lib/server/answers/queries.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { fieldIn } from '../../../../profile.server.ts';
import { comparedResults, standingOfRound } from '../compared.server.ts';
import { fieldLines } from '../results.server.ts';
import { chainedCriteria } from './chained.server.ts';
import { criterionView } from './criterion.server.ts';
import { examplesFor } from './practice-hint.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated: Kit and Svelte alone would be 44 kB of script for nothing. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url, isDataRequest }) => {
	const subject = roundSubject(params);
	const access = authorize(locals.context, 'results.view', subject);
	const compared = comparedResults(access);
	const { current, before, changes } = compared;
	const field = fieldByKey(current.instrument, params.field);
	const found = fieldIn(current.profile.fields, params.field);
	if (!field || !found) error(404, { code: 'not-found', message: 'not found' });
	const order =
		criterionOrders.find((one) => one === url.searchParams.get('order')) ?? 'divergence';
	const sources = {
		compared,
		answers: answersOf(authorize(locals.context, 'answers.view', subject)),
		perspectives: perspectivesOf(access),
		inPage: !isDataRequest
	};
	const criteria = new Map(criteriaOf(field).map((criterion) => [criterion.key, criterion]));
	const { number, title, state } = current.round;
	return {
		round: { number, title, state },
		standing: standingOfRound(current),
		before: before?.round.title ?? null,
		versionsDiffer: changes?.versionsDiffer ?? false,
		summary: textOf(field.summary),
		fields: fieldLines(compared),
		chained: chainedCriteria(locals.context, params.municipality),
		examples: examplesFor(locals.context, params.municipality, found),
		order,
		scale: current.instrument.scale.map(({ label }) => textOf(label)),
		criteria: inOrder(found.criteria, order).flatMap((result) => {
			const criterion = criteria.get(result.key);
			return criterion ? criterionView(criterion, result, sources) : [];
		})
	};
};
