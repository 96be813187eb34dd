import { error } from '@sveltejs/kit';
import { wholePicture } from '#lib/charts/server/whole/whole.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { press, PressBusy } from '#lib/server/press/press.ts';
import { chartOf } from '#lib/server/reports/charts.ts';
import { watched } from '#lib/server/reports/progress.ts';
import { askedFor } from '../../asked.server.ts';
import { stillAllowed } from '../../still-allowed.server.ts';
import type { RequestHandler } from './$types';

/** Of a picture, in pixels of the drawing and of the PNG. */
const width = 720;
const pixels = 2160;

/** A chart as a picture of its own, with its title, its legend and where its numbers come from. */
export const GET: RequestHandler = async (event) => {
	const { access, asker, offer, plan, problems } = askedFor(event);
	const [, id, ending] = /^([\w.-]+)\.(svg|png)$/.exec(event.params.file) ?? [];
	const found =
		id && problems.length === 0 ? chartOf(asker, plan, { id, sections: offer.sections }) : null;
	if (!found) return notFound();
	const { chart, source } = found;
	const { svg } = wholePicture(chart, { width, titled: true, source, margin: 28 });
	const name = `${access.municipality.slug}-${id}.${ending}`;
	if (ending === 'svg') return picture(svg, 'image/svg+xml', name);
	const { signal } = event.request;
	const png = await watched(access, { job: null, signal }, (order) =>
		press({ kind: 'picture', svg, width: pixels }, order)
	).catch((failure: unknown) => {
		if (failure instanceof PressBusy) error(503, { code: 'busy', message: 'busy' });
		throw failure;
	});
	await stillAllowed(event, access);
	return picture(png, 'image/png', name);
};

function picture(body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
	return new Response(body, {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	});
}
