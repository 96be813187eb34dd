/**
 * The text of a file in the encodings that offices use: UTF-8 and UTF-16 with their marks, UTF-8
 * without one, else Windows-1252, in which every byte means something.
 */
export function decoded(bytes: Uint8Array): string {
	if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le');
	if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return decode(bytes, 'windows-1252');
	}
}

/** Whether it is text at all: bytes of pictures, PDFs and programs hold zeros or controls. */
export function isText(text: string): boolean {
	return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) && !text.startsWith('%PDF');
}

function decode(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding).decode(bytes);
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
	return bytes[0] === first && bytes[1] === second;
}
