import { timelineOf } from '#lib/domain/measures/timeline.ts';
import { dayInDigits, dayInWords } from '#lib/i18n/format.ts';
import { dueWords, measureStateLabel } from '#lib/i18n/measures.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const today = access.clock.today();
	const measures = measuresOf(access).toSorted((a, b) =>
		a.content.startOn.localeCompare(b.content.startOn)
	);
	const {
		years,
		today: now,
		bars
	} = timelineOf(
		measures.map(({ content, standing }) => ({ ...content, standing })),
		today
	);
	return {
		years,
		now,
		today: dayInWords(today),
		rows: measures.map(({ number, content, standing, structure }, index) => ({
			number,
			title: content.title,
			from: dayInDigits(content.startOn),
			to: dayInDigits(content.dueOn),
			share: standing.share,
			state: measureStateLabel(standing.state),
			structure: structure.name,
			due: dueWords({ ...content, standing }),
			late: standing.state === 'overdue',
			bar: bars[index] ?? null
		}))
	};
};
