/**
 * What the page shall say was done (`?done=…`), after an action that led here. Anybody can write an
 * address: what the page does not know is nothing.
 */
export function noticeIn<Known extends string>(url: URL, known: readonly Known[]): Known | null {
	const done = url.searchParams.get('done');
	return known.find((one) => one === done) ?? null;
}
