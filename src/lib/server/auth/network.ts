import { isIPv6 } from 'node:net';

/**
 * What counts as one address where attempts are limited. Of IPv6 that is the first half: a single
 * connection is given all of the second one, and could come from another address every time.
 */
export function networkOf(address: string): string {
	if (!isIPv6(address)) return address;
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped) return mapped;
	// The parser of addresses writes every spelling the same way: lower case, no leading zeros.
	const host = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
	const [before = '', after] = host.split('::');
	const groups = before === '' ? [] : before.split(':');
	const known = after ? after.split(':') : [];
	if (after !== undefined) while (groups.length + known.length < 8) groups.push('0');
	return `${[...groups, ...known].slice(0, 4).join(':')}::/64`;
}
