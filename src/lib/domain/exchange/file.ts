/** Why a file cannot be read as a table. */
export type FileProblem =
	| 'empty'
	/** More bytes, or more in it than it may hold. */
	| 'too-large'
	| 'too-many-rows'
	/** Neither CSV nor XLSX: a PDF, a picture, an old spreadsheet. */
	| 'not-a-table'
	/** A spreadsheet that is broken. */
	| 'damaged';
