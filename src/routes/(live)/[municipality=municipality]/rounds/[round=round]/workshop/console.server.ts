import { draw } from '#lib/charts/server/draw.ts';
import { consensusLimits } from '#lib/domain/consensus/content.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { AgendaOrder } from '#lib/domain/workshop/index.ts';
import { perspectiveWords } from '#lib/i18n/criterion.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { roomInWords, selfWords } from '#lib/i18n/workshop-room.ts';
import type { RoundAccess } from '#lib/server/access/access.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { qrPath } from '#lib/server/workshop/console-qr.ts';
import { consoleData, type ChosenItem } from '#lib/server/workshop/console.ts';
import type { Workshop } from '#lib/server/workshop/queries.ts';
import { joinAddress, troubleWith } from './addresses.ts';
import { roomChart } from './room-chart.server.ts';

interface Asked {
	chosenId: string | null;
	order: AgendaOrder;
	url: URL;
	/** The answer is the page itself (see charts/transport.ts). */
	inPage: boolean;
}

/** Everything the console shows, in words and pictures. */
export function consolePage(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	{ url, inPage, ...asked }: Asked
) {
	const instrument = instrumentOf(access);
	const perspectives = [...perspectivesOf(access)].map(([key, label]) => ({
		key,
		label: textOf(label)
	}));
	const { view, agenda, chosen, addable, advice } = consoleData(access, workshop, asked);
	return {
		now: Date.now(),
		order: asked.order,
		view,
		agenda: agenda.map(({ field, minutes, items }) => ({
			field: field && textOf(field),
			minutes,
			items: items.map(({ id, title }) => ({ id, title: textOf(title) }))
		})),
		chosen: chosen && {
			id: chosen.id,
			key: chosen.criterionKey,
			title: textOf(chosen.title),
			plain: textOf(chosen.plain),
			minutes: chosen.minutes,
			smallGroup: chosen.smallGroup,
			next: chosen.next,
			notes: chosen.notes,
			threads: chosen.threads,
			recorded: chosen.recorded,
			result: resultOf(instrument, chosen, perspectives, inPage)
		},
		levels: instrument.scale.map(({ label }) => textOf(label)),
		limits: consensusLimits,
		addable: addable.map(({ field, criteria }) => ({
			field: textOf(field),
			criteria: criteria.map(({ key, title }) => ({ key, title: textOf(title) }))
		})),
		advice: advice.map(({ title, criteria, ...said }) => ({
			...said,
			title: textOf(title),
			criteria: criteria.map((criterion) => ({ ...criterion, title: textOf(criterion.title) }))
		})),
		perspectives,
		address: `${url.host}/join`,
		qr: qrPath(joinAddress(url, workshop.code)),
		trouble: troubleWith(url)
	};
}

/** What followed from the votes; null before the reveal. */
function resultOf(
	instrument: Instrument,
	chosen: ChosenItem,
	perspectives: readonly { key: string; label: string }[],
	inPage: boolean
) {
	if (!chosen.tally) return null;
	const { room } = chosen.tally;
	const chart = roomChart(instrument, chosen, room);
	const labels = new Map(perspectives.map(({ key, label }) => [key, label]));
	return {
		chart: chart && draw(chart, { inPage }),
		...roomInWords(room, instrument),
		self: selfWords(instrument, chosen.self),
		notUsable: !chosen.tally.usable && room.kind !== 'nothing',
		perspectives: chosen.tally.perspectives.map((perspective) => ({
			key: perspective.perspective,
			label: labels.get(perspective.perspective) ?? perspective.perspective,
			...perspectiveWords(perspective, instrument)
		}))
	};
}
