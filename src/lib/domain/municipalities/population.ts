/**
 * The number of inhabitants as people type it: 101228, „101.228“, „101 228“. Null where it is no
 * whole number from 1 to 99,999,999.
 */
export function populationOf(typed: string): number | null {
	const grouped = /^\d{1,3}([.,\s]\d{3})+$/;
	const text = typed.trim();
	if (!/^\d+$/.test(text) && !grouped.test(text)) return null;
	const number = Number(text.replace(/\D/g, ''));
	return number >= 1 && number < 100_000_000 ? number : null;
}
