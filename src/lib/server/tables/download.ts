import { writeCsv } from './csv.ts';
import type { TextTable } from './table.ts';
import { writeXlsx } from './xlsx.ts';

const types = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const;

export type TableFormat = keyof typeof types;

/** A table as a file to keep. @param name without its ending @param sheet the sheet's title */
export async function downloadOf(
	table: TextTable,
	{ format, name, sheet }: { format: TableFormat; name: string; sheet: string }
): Promise<Response> {
	const bytes = format === 'csv' ? writeCsv(table) : await writeXlsx(table, sheet);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': types[format],
			'content-disposition': `attachment; filename="${name}.${format}"`
		}
	});
}
