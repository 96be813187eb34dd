import { unreadable } from '#lib/charts/server/whole/whole.ts';

/**
 * Plain data with its texts as every kind of file can hold them: one sign that XML does not know, in
 * whatever somebody once typed, and nobody could open the slides.
 */
export function readable<T>(data: T): T {
	// Text for text and list for list: what comes out has the type of what went in.
	return cleaned(data) as T;
}

function cleaned(data: unknown): unknown {
	if (typeof data === 'string') return data.replaceAll(unreadable, '');
	if (Array.isArray(data)) return data.map(cleaned);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, cleaned(value)]));
}
