import { error, redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { instrumentById } from '#lib/server/instrument/queries.ts';
import { PressBusy, PressLeft } from '#lib/server/press/press.ts';
import { reportFile } from '#lib/server/reports/making.ts';
import { reportOf } from '#lib/server/reports/report.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { holderName, mayStillFollow } from '#lib/server/workshop/console-follower.ts';
import type { RequestHandler } from './$types';

/** The minutes as a report of their own: who runs the workshop by a link may have them, too. */
export const GET: RequestHandler = async ({ locals, params, request, url, cookies }) => {
	const { context } = locals;
	const subject = roundSubject(params);
	const access = authorize(context, 'minutes.view', subject);
	const { municipality, round, database } = access;
	const asker = { context, municipality: municipality.slug, demo: locals.demo };
	const report = reportOf(asker, {
		kind: 'minutes',
		...{ round: round.number, against: null, from: null, to: null },
		fields: instrumentById(database, round.instrumentId).fields.map(({ key }) => key),
		sections: ['minutes'],
		language: getLocale()
	});
	if (!report) return notFound();
	// One person's files wait in one queue, whatever page they come from.
	const holder = context.actor.kind === 'account' ? context.actor.id : holderName(context);
	const order = { holder, signal: request.signal };
	const file = await reportFile(report, 'pdf', order).catch(notMade);
	const credential = locals.session?.id ?? cookies.get('console') ?? null;
	// Whoever was signed out meanwhile, or may no longer read, is told what any other reader is.
	if (!mayStillFollow({ context, credential, ability: 'minutes.view', subject })) {
		redirect(303, url.pathname);
	}
	return new Response(file?.bytes, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${municipality.slug}-${round.number}-workshop.pdf"`
		}
	});
};

/** @throws 503 where too many wait, 408 for a reader who has left */
function notMade(failure: unknown): never {
	if (failure instanceof PressBusy) error(503, { code: 'busy', message: 'busy' });
	if (failure instanceof PressLeft) error(408, { code: 'invalid', message: 'left' });
	throw failure;
}
