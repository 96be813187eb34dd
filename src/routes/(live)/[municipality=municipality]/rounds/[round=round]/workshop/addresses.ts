/** Where people join with this code. */
export function joinAddress(url: URL, code: string): string {
	return `${url.origin}/join/${code}`;
}

/** Whether what people send can be read on its way. */
export function travelsOpenly({ protocol, hostname }: URL): boolean {
	return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
