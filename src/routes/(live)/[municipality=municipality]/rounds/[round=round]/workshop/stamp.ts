import type { ConsoleView } from '#lib/server/workshop/console-view.ts';
import type { ScreenView } from '#lib/server/workshop/screen-view.ts';

/** What a page must be loaded anew for when it changes; counts and times come by the stream alone. */
export function consoleStamp({ ended, items, showsSelfView }: ConsoleView): string {
	const runs = items.map(({ id, run }) => `${id}:${run}`);
	return [ended, showsSelfView, ...runs].join(' ');
}

export function screenStamp({ ended, item }: ScreenView): string {
	return [ended, item?.id, item?.run].join(' ');
}
