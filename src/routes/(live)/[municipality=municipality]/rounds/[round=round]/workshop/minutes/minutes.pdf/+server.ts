import { error } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import { typeset, TypesettingBusy } from '#lib/server/pdf/typeset.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { minutesMarkup } from '#lib/server/workshop/minutes-pdf.ts';
import { worded } from '../minutes.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const access = authorize(locals.context, 'minutes.view', roundSubject(params));
	const words = worded(access, locals.demo);
	if (!words) error(404, { code: 'not-found', message: 'not found' });
	const { municipality, round, clock } = access;
	const markup = minutesMarkup(words, {
		municipality: municipality.name,
		round: round.title,
		now: clock.now()
	});
	const file = `${municipality.slug}-${round.number}-workshop.pdf`;
	return new Response(await pdfOf(markup), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${file}"`
		}
	});
};

async function pdfOf(markup: string): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return await typeset(markup);
	} catch (failure) {
		if (failure instanceof TypesettingBusy) error(503, { code: 'busy', message: 'busy' });
		throw failure;
	}
}
