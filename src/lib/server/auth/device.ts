const browsers: readonly [RegExp, string][] = [
	[/Edg\//, 'Edge'],
	[/OPR\//, 'Opera'],
	[/Firefox\//, 'Firefox'],
	[/Chrome\//, 'Chrome'],
	[/Safari\//, 'Safari']
];

const systems: readonly [RegExp, string][] = [
	[/Android/, 'Android'],
	[/iPhone|iPad/, 'iOS'],
	[/Windows/, 'Windows'],
	[/Macintosh/, 'macOS'],
	[/Linux/, 'Linux']
];

/** Browser and system in two words, so that a person knows the device again; no fingerprint. */
export function deviceOf(userAgent: string | null): string {
	const found = (list: readonly [RegExp, string][]) =>
		list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
	return [found(browsers), found(systems)].filter(Boolean).join(', ');
}
