import { error } from '@sveltejs/kit';
import { criteriaOf, fieldByKey } from '#lib/domain/instrument/index.ts';
import { criterionOrders, inOrder } from '#lib/domain/results/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { answersOf } from '#lib/server/answers/queries.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import { evaluationsFor } from '#lib/server/review/evaluations.ts';
import { comparedResults, standingOfRound, versionsNotice } from '#lib/server/results/compared.ts';
import { fieldLines } from '#lib/server/results/field-lines.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { fieldIn } from '#lib/server/results/profile-rows.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
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
	const { current, before } = compared;
	const field = fieldByKey(current.instrument, params.field);
	const found = fieldIn(current.profile.fields, params.field);
	if (!field || !found) error(404, { code: 'not-found', message: 'not found' });
	const order =
		criterionOrders.find((one) => one === url.searchParams.get('order')) ?? 'divergence';
	const plan = { kind: 'results', round: subject.round, fields: [params.field] } as const;
	const sources = {
		compared,
		answers: answersOf(authorize(locals.context, 'answers.view', subject)),
		perspectives: perspectivesOf(access),
		asked: { inPage: !isDataRequest, files: chartFiles(params.municipality, plan) }
	};
	const criteria = new Map(criteriaOf(field).map((criterion) => [criterion.key, criterion]));
	const { number, title, state } = current.round;
	return {
		round: { number, title, state },
		standing: standingOfRound(current),
		before: before?.round.title ?? null,
		versions: versionsNotice(compared),
		summary: textOf(field.summary),
		fields: fieldLines(compared),
		chained: chainedCriteria(locals.context, params.municipality),
		examples: examplesFor(locals.context, params.municipality, found),
		evaluation: evaluationsFor(authorize(locals.context, 'rounds.view', subject)).get(field.key),
		order,
		scale: current.instrument.scale.map(({ label }) => textOf(label)),
		criteria: inOrder(found.criteria, order).flatMap((result) => {
			const criterion = criteria.get(result.key);
			return criterion ? criterionView(criterion, result, sources) : [];
		})
	};
};
