import { applyAction } from '$app/forms';
import { goto } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Sends a form of the console without leaving the place: what is being typed in another form stays,
 * and the page does not jump. If the pressed button is gone afterwards, the item's heading takes the
 * focus.
 */
export const stay: SubmitFunction = () => {
	const pressed = document.activeElement;
	return async ({ result }) => {
		if (result.type === 'redirect') {
			await goto(result.location, { invalidateAll: true, noScroll: true, keepFocus: true });
		} else {
			await applyAction(result);
		}
		if (pressed && !pressed.isConnected) document.getElementById('item')?.focus();
	};
};
