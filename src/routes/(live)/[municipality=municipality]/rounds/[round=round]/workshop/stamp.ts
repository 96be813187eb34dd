import type { ConsoleView } from '#lib/server/workshop/console-view.ts';
import type { ScreenView } from '#lib/server/workshop/screen-view.ts';

/** What a page must be loaded anew for when it changes; counts and times come by the stream alone. */
export function consoleStamp({ ended, items, showsSelfView, doorClosed }: ConsoleView): string {
	const runs = items.map(({ id, run }) => `${id}:${run}`);
	return [ended, showsSelfView, doorClosed, ...runs].join(' ');
}

export function screenStamp({ ended, item, atWork }: ScreenView): string {
	const runs = atWork.map(({ id, run }) => `${id}:${run}`);
	return [ended, item?.id, item?.run, ...runs].join(' ');
}
