/** For everything that is not a page; a page's own policy, with its nonce, replaces it. */
const strictest = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Headers for every response, static files included. @param secure the client came over HTTPS */
export function headersFor(secure: boolean): [string, string][] {
	const headers: [string, string][] = [
		['Content-Security-Policy', strictest],
		['X-Content-Type-Options', 'nosniff'],
		['X-Frame-Options', 'DENY'],
		// Not `no-referrer`: browsers would then send `Origin: null`, and every form would be refused.
		['Referrer-Policy', 'same-origin'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Cross-Origin-Resource-Policy', 'same-origin'],
		['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
		['Cache-Control', 'private, no-store']
	];
	if (secure) headers.push(['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']);
	return headers;
}
