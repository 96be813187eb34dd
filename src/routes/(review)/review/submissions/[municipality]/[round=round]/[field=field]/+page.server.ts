import { criteriaOf, fieldByKey } from '#lib/domain/instrument/index.ts';
import { threadsOf } from '#lib/domain/review/entries.ts';
import { inOrder } from '#lib/domain/results/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { blocksFor } from '#lib/server/review/blocks.ts';
import { entriesForStaff } from '#lib/server/review/entries.ts';
import { evaluationOf } from '#lib/server/review/evaluations.ts';
import { exampleChoices } from '#lib/server/review/examples.ts';
import { externalNow } from '#lib/server/review/external.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { reviewedSubmission } from '#lib/server/review/reviewed.ts';
import { write } from '../actions.server.ts';
import { submissionSubject } from '../subject.ts';
import { evaluate, view } from './actions.server.ts';
import { reviewCriterion } from './criterion.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url, isDataRequest }) => {
	const access = authorizeReview(locals.context, 'submission.view', submissionSubject(params));
	const { content, instrument, profile } = reviewedSubmission(access);
	const field = fieldByKey(instrument, params.field) ?? notFound();
	const found = profile.fields.find(({ key }) => key === field.key) ?? notFound();
	const entries = entriesForStaff(access);
	const criteria = new Map(criteriaOf(field).map((criterion) => [criterion.key, criterion]));
	const sources = {
		...{ content, instrument, perspectives: perspectivesOf(access) },
		...{ external: externalNow(access), inPage: !isDataRequest }
	};
	const { municipality, round } = access;
	return {
		municipality: { slug: municipality.slug, name: municipality.name },
		round: { number: round.number, title: content.round.title, state: round.state },
		field: { key: field.key, title: textOf(field.title), summary: textOf(field.summary) },
		neighbours: instrument.fields.map(({ key, title }) => ({ key, title: textOf(title) })),
		scale: instrument.scale.map(({ level, label }) => ({ level, label: textOf(label) })),
		interim: content.kind === 'interim',
		criteria: inOrder(found.criteria, 'divergence').flatMap((result) => {
			const criterion = criteria.get(result.key);
			if (!criterion) return [];
			const threads = threadsOf(entries.filter((entry) => entry.criterion === result.key));
			return { ...reviewCriterion(criterion, result, sources), threads };
		}),
		evaluation: evaluationOf(access, field.key),
		examples: exampleChoices(access)
			.filter(({ fields }) => fields.includes(field.key))
			.map(({ id, content: example, municipality: from }) => ({
				id,
				title: `${example.title} (${from.name})`
			})),
		blocks: blocksFor(access, field.key),
		done: noticeIn(url, ['written', 'saved'])
	};
};

export const actions: Actions = { write, view, evaluate };
