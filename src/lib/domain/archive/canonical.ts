/** JSON with the parts of every object in alphabetical order: equal texts for equal values. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(
					Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1))
				)
			: part
	);
}

/** Numbers by size, ids of an archive by section and number, other values by their JSON. */
export function compareParts(one: unknown, other: unknown): number {
	if (typeof one === 'number' && typeof other === 'number') return one - other;
	const [a, b] = [idIn(one), idIn(other)];
	if (a && b && a.section === b.section) return a.number - b.number;
	const [left, right] = [canonicalJson(one), canonicalJson(other)];
	return left < right ? -1 : Number(left > right);
}

function idIn(value: unknown): { section: string; number: number } | null {
	if (typeof value !== 'string') return null;
	const [, section, number] = /^([a-zA-Z]+)-([1-9]\d{0,6})$/.exec(value) ?? [];
	return section === undefined ? null : { section, number: Number(number) };
}

/** Orders entries by these parts, then by all they say. */
export function compareEntries(
	parts: readonly string[],
	one: Readonly<Record<string, unknown>>,
	other: Readonly<Record<string, unknown>>
): number {
	for (const part of parts) {
		const order = compareParts(one[part], other[part]);
		if (order !== 0) return order;
	}
	const [left, right] = [canonicalJson(one), canonicalJson(other)];
	return left < right ? -1 : Number(left > right);
}
