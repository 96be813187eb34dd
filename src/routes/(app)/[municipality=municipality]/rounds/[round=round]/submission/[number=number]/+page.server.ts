import { differencesBetween } from '#lib/domain/submission/differences.ts';
import { extentOf } from '#lib/domain/submission/content.ts';
import { differenceWords } from '#lib/i18n/differences.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { submissionBy, submissionsOf } from '#lib/server/submission/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'rounds.view', roundSubject(params));
	const number = Number(params.number);
	const content = submissionBy(access, number) ?? notFound();
	const head = submissionsOf(access).find((one) => one.number === number) ?? notFound();
	const before = submissionBy(access, number - 1);
	const instrument = instrumentOf(access);
	return {
		round: { number: access.round.number, title: access.round.title },
		head,
		extent: extentOf(content),
		instrument: { key: content.instrument.key, version: content.instrument.version },
		differences:
			before &&
			differencesBetween(before, content).map((difference) =>
				differenceWords(difference, instrument)
			)
	};
};
