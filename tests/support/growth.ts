/**
 * How many times as long something takes on ten times as much: about ten where it reads everything
 * once, a hundred where it reads everything from every place. Both are measured in one run, and the
 * quickest of several counts, because whatever else the machine does only ever adds.
 *
 * @param work does it on so much; makes its input beforehand where that takes long
 */
export function growth(work: (size: 'small' | 'tenfold') => unknown): number {
	work('small');
	const small = quickest(7, () => work('small'));
	const tenfold = quickest(3, () => work('tenfold'));
	// Under half a millisecond a clock tells little.
	return tenfold / Math.max(small, 0.5);
}

/** Above this, something reads everything from every place. */
export const tooMuchGrowth = 40;

function quickest(times: number, work: () => unknown): number {
	return Math.min(
		...Array.from({ length: times }, () => {
			const begun = performance.now();
			work();
			return performance.now() - begun;
		})
	);
}
