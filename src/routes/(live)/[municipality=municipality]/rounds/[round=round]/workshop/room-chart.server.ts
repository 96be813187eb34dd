import { distributionBars, type DistributionChart } from '#lib/charts/distribution-bars.ts';
import type { PublishedRoom } from '#lib/domain/disclosure/index.ts';
import type { Instrument, Localized } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';

/** The room's votes as bars, where its distribution is published. */
export function roomChart(
	instrument: Instrument,
	{ id, title }: { id: string; title: Localized },
	room: PublishedRoom
): DistributionChart | null {
	if (room.kind !== 'distribution') return null;
	return distributionBars({
		id: `room-${id}`,
		title: m.results_room_chart({ criterion: textOf(title) }),
		counts: room.counts,
		levelLabels: instrument.scale.map(({ label }) => textOf(label)),
		agreement: { value: room.agreement, word: room.word },
		unable: room.unable,
		size: 'large',
		locale: getLocale()
	});
}
