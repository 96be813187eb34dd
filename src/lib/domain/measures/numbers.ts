/**
 * Numbers as people type them into a form or a sheet, in German or plain: 50.000 €, 12,5, 12.5.
 * A point followed by exactly three digits groups thousands, as on a German keyboard.
 */
const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const plain = /^-?\d+([.,]\d+)?$/;

/** Null: not a number. */
export function readDecimal(text: string): number | null {
	const bare = text.replaceAll(/[\s\u00A0\u202F]/g, '').replace('−', '-');
	if (grouped.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
	return plain.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/** Whole euros, 0 or more; null for anything else. Cents are accepted where they are none. */
export function readEuros(text: string): number | null {
	const amount = readDecimal(text.replace(/\s*(€|EUR|Euro)\s*$/i, ''));
	return amount !== null && Number.isInteger(amount) && amount >= 0 ? amount : null;
}

/** A number as `readDecimal` reads it back, with a decimal comma. */
export function decimalText(value: number): string {
	return String(value).replace('.', ',');
}
