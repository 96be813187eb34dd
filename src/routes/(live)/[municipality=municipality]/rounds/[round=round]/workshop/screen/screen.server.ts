import { draw } from '#lib/charts/server/draw.ts';
import { shownCode } from '#lib/domain/workshop/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { roomInWords } from '#lib/i18n/workshop-room.ts';
import type { RoundAccess } from '#lib/server/access/access.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { qrPath } from '#lib/server/workshop/console-qr.ts';
import { itemOf, type Workshop } from '#lib/server/workshop/queries.ts';
import { type RoomItem } from '#lib/server/workshop/room-view.ts';
import { screenView } from '#lib/server/workshop/screen-view.ts';
import { joinAddress } from '../addresses.ts';
import { roomChart } from '../room-chart.server.ts';

interface Asked {
	url: URL;
	inPage: boolean;
}

/** Everything the projector shows, in words and pictures. */
export function screenPage(
	access: RoundAccess<'workshop.show'>,
	workshop: Workshop,
	{ url, inPage }: Asked
) {
	const view = screenView(access.database, workshop);
	const { item } = view;
	return {
		now: Date.now(),
		view,
		code: shownCode(workshop.code),
		address: `${url.host}/join`,
		qr: qrPath(joinAddress(url, workshop.code)),
		item: item && {
			title: titleOf(item),
			plain: textOf(item.criterion.plain),
			minutes: itemOf(access.database, workshop.id, item.id)?.minutes ?? 0,
			result: resultOf(access, item, inPage)
		}
	};
}

function titleOf({ criterion, smallGroup }: RoomItem): string {
	const title = textOf(criterion.title);
	return smallGroup ? m.workshop_screen_group({ group: smallGroup, title }) : title;
}

/** What followed from the votes; null before the reveal. */
function resultOf(
	access: RoundAccess<'workshop.show'>,
	{ id, criterion, tally }: RoomItem,
	inPage: boolean
) {
	if (!tally) return null;
	const instrument = instrumentOf(access);
	const chart = roomChart(instrument, { id, title: criterion.title }, tally.room);
	return { chart: chart && draw(chart, { inPage }), ...roomInWords(tally.room, instrument) };
}
