import type { Draft } from '#lib/domain/instrument/index.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { workbookOf } from '#lib/server/instrument/exchange.ts';

const types: Record<string, string> = {
	'instrument.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'instrument.json': 'application/json; charset=utf-8'
};

/** A version as a file to keep. @throws 404 for a file of another name */
export async function downloadVersion(draft: Draft, file: string): Promise<Response> {
	const type = types[file];
	if (type === undefined) return notFound();
	const { key, version } = draft.instrument;
	const body = file.endsWith('.xlsx')
		? new Uint8Array(await workbookOf(draft))
		: `${JSON.stringify(draft.instrument, null, 2)}\n`;
	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${nameOf(`${key}-${version}`)}${file.slice(10)}"`
		}
	});
}

/** Nothing in a draft's version number may end the header. */
function nameOf(text: string): string {
	return text.replaceAll(/[^\w.-]/g, '_');
}
