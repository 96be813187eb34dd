import { shownOnScreen, type Choices } from '#lib/domain/notices/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { noticeSentence } from '#lib/i18n/notices.ts';
import type { PlacedNotice } from '#lib/server/notices/own.ts';
import { pathOf } from '#lib/server/notices/paths.ts';

/** Notices as rows of a list, without what somebody does not want to see. */
export function waitingRows(notices: readonly PlacedNotice[], choices: Choices) {
	return notices
		.filter(({ kind }) => shownOnScreen(choices, kind))
		.map((notice) => ({
			place: notice.place,
			sentence: noticeSentence(notice, notice.field ? textOf(notice.field) : ''),
			path: pathOf(notice),
			late: notice.late
		}));
}
