/** A path on this site, or `/`: where a form or link may send somebody on to. */
export function pathOnly(wanted: string | null): string {
	if (wanted === null || !/^\/(?![/\\])/.test(wanted)) return '/';
	const base = 'http://here.invalid';
	try {
		const url = new URL(wanted, base);
		return url.origin === base ? url.pathname + url.search : '/';
	} catch {
		return '/';
	}
}
