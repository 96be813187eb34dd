const reservedEndings = ['.example', '.test', '.invalid', '.localhost'];
const reservedDomains = ['example.com', 'example.net', 'example.org', 'localhost'];

/**
 * Whether an address can belong to anybody. Domains that are set aside for examples and tests never
 * do (RFC 2606, RFC 6761): demo accounts and authors who came with an archive have such addresses.
 */
export function isDeliverable(address: string): boolean {
	const domain = address.toLowerCase().split('@').at(-1)?.replace(/\.$/, '') ?? '';
	if (domain === '' || domain === address.toLowerCase()) return false;
	const reserved = (one: string) => domain === one || domain.endsWith(`.${one}`);
	return !reservedEndings.some((end) => domain.endsWith(end)) && !reservedDomains.some(reserved);
}
