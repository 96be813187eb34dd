import { invalidate } from '$app/navigation';
import { navigating } from '$app/state';

/**
 * Loads anew what depends on `key`, for as long as `needed` says so. It waits for a click that is on
 * its way: an invalidation would cancel the click's navigation, and the page would stay where it was.
 */
export async function loadAnew(key: `${string}:${string}`, needed: () => boolean): Promise<void> {
	await navigating.complete?.catch(() => undefined);
	if (needed()) await invalidate(key);
}
