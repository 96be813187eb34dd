import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

/** What stands in a cell of somebody's spreadsheet: texts and numbers, as people type them. */
export type Typed = string | number;

/** A sheet by the words above its columns and its keys. */
export class OpenSheet {
	readonly rows: Typed[][];

	constructor(rows: Typed[][]) {
		this.rows = rows;
	}

	/** Types into the cell of the row with this key. */
	type(key: string, column: string, value: Typed): void {
		const row = this.rows.find((cells) => cells[this.at('Schlüssel')] === key);
		if (!row) throw new Error(`no row ${key}`);
		row[this.at(column)] = value;
	}

	/** Copies the row of a key to the end, under another key. */
	copy(key: string, changed: Readonly<Record<string, Typed>>): void {
		const row = [...this.rows.find((cells) => cells[this.at('Schlüssel')] === key)!];
		for (const [column, value] of Object.entries(changed)) row[this.at(column)] = value;
		this.rows.push(row);
	}

	private at(column: string): number {
		const at = this.rows[0]!.indexOf(column);
		if (at < 0) throw new Error(`no column ${column}`);
		return at;
	}
}

/** What somebody does in a spreadsheet: opens all sheets, types into cells, saves. */
export async function inSpreadsheet(
	file: Buffer,
	edit: (sheets: ReadonlyMap<string, OpenSheet>) => void
): Promise<Buffer> {
	const read = await readExcelFile(file);
	const sheets = new Map(
		read.map(({ sheet, data }) => [
			sheet,
			new OpenSheet(data.map((row) => row.map((cell) => String(cell ?? ''))))
		])
	);
	edit(sheets);
	return writeExcelFile(
		[...sheets].map(([sheet, { rows }]) => ({
			sheet,
			data: rows.map((row) =>
				row.map((value) =>
					typeof value === 'number' ? { type: Number, value } : { type: String, value }
				)
			)
		}))
	).toBuffer();
}
