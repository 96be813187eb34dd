import { error } from '@sveltejs/kit';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { instrumentById } from '#lib/server/instrument/queries.ts';
import { PressBusy } from '#lib/server/press/press.ts';
import { reportFile } from '#lib/server/reports/making.ts';
import { reportOf } from '#lib/server/reports/report.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { RequestHandler } from './$types';

/** The minutes as a report of their own: who runs the workshop by a link may have them, too. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const access = authorize(locals.context, 'minutes.view', roundSubject(params));
	const { municipality, round, database } = access;
	const asker = { context: locals.context, municipality: municipality.slug, demo: locals.demo };
	const report = reportOf(asker, {
		kind: 'minutes',
		...{ round: round.number, against: null, from: null, to: null },
		fields: instrumentById(database, round.instrumentId).fields.map(({ key }) => key),
		sections: ['minutes'],
		language: getLocale()
	});
	if (!report) return notFound();
	const { actor } = access;
	const holder = actor.kind === 'account' ? actor.id : `link:${round.id}`;
	const order = { holder, signal: request.signal };
	const file = await reportFile(report, 'pdf', order).catch(busy);
	return new Response(file?.bytes, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${municipality.slug}-${round.number}-workshop.pdf"`
		}
	});
};

function busy(failure: unknown): never {
	if (failure instanceof PressBusy) error(503, { code: 'busy', message: 'busy' });
	throw failure;
}
