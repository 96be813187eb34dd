/**
 * A path on this site, or `/`: where a form or link may send somebody on to. The path is judged as
 * it will be sent, because dots on the way out of `/.//elsewhere` leave two slashes at the front.
 */
export function pathOnly(wanted: string | null): string {
	if (wanted === null || !wanted.startsWith('/')) return '/';
	const base = 'http://here.invalid';
	try {
		const { origin, pathname, search } = new URL(wanted, base);
		return origin === base && !pathname.startsWith('//') ? pathname + search : '/';
	} catch {
		return '/';
	}
}
