import type { FileProblem } from '#lib/domain/exchange/index.ts';
import { readTable } from './read.ts';
import type { TextTable } from './table.ts';

export type Upload =
	| { ok: true; table: TextTable; form: FormData }
	| { ok: false; problem: FileProblem | 'missing'; form: FormData };

/** The table that somebody sent in the form's field `file`. */
export async function uploadedTable(request: Request): Promise<Upload> {
	const form = await request.formData();
	const file = form.get('file');
	if (!(file instanceof File) || file.name === '') return { ok: false, problem: 'missing', form };
	const read = await readTable(new Uint8Array(await file.arrayBuffer()));
	return read.ok
		? { ok: true, table: read.table, form }
		: { ok: false, problem: read.problem, form };
}
