import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { measureSheet } from '#lib/server/measures/sheet.ts';
import { structureSheet } from '#lib/server/structures/import.ts';
import { downloadOf } from '#lib/server/tables/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const bodies = authorize(locals.context, 'structures.view', params);
	const [, what, format] = /^(measures|structures)\.(csv|xlsx)$/.exec(params.file) ?? [];
	if (format !== 'csv' && format !== 'xlsx') return notFound();
	const name = `${access.municipality.slug}-${what}`;
	return what === 'measures'
		? downloadOf(measureSheet(access), { format, name, sheet: m.measures_title() })
		: downloadOf(structureSheet(bodies), { format, name, sheet: m.structures_title() });
};
