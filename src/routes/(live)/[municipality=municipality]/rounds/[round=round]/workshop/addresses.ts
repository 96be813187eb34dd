/** Where people join with this code. */
export function joinAddress(url: URL, code: string): string {
	return `${url.origin}/join/${code}`;
}

/** What to know about an address before phones are sent there; null where nothing is. */
export type AddressTrouble = 'only-here' | 'open' | null;

/**
 * `only-here`: no other device reaches it. `open`: what people send can be read on its way.
 */
export function troubleWith({ protocol, hostname }: URL): AddressTrouble {
	if (['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return 'only-here';
	return protocol === 'http:' ? 'open' : null;
}
