/** Remembers the results of the last `limit` different keys; the one unused longest goes first. */
export function recent<Value>(limit: number) {
	const entries = new Map<string, Value>();
	return {
		get size(): number {
			return entries.size;
		},
		of(key: string, make: () => Value): Value {
			const known = entries.get(key);
			const value = known === undefined ? make() : known;
			entries.delete(key);
			entries.set(key, value);
			if (entries.size > limit) {
				for (const oldest of entries.keys()) {
					entries.delete(oldest);
					break;
				}
			}
			return value;
		}
	};
}
