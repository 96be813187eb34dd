import { readFileSync } from 'node:fs';

/** The value below which this share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function p95(values: readonly number[]): number {
	return Math.round(quantile(values, 0.95) * 10) / 10;
}

/** The most memory that a process ever held, in megabytes. */
export function memoryOf(pid: number): number {
	const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return Math.round(Number(peak) / 1024);
}

/** Prints one JSON object. */
export function line(figures: Record<string, unknown>): void {
	console.log(
		JSON.stringify(figures, (_, value: unknown) =>
			typeof value === 'number' ? Math.round(value * 10) / 10 : value
		)
	);
}
