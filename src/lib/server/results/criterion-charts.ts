import { criterionStrip } from '#lib/charts/criterion-strip.ts';
import { distributionBars } from '#lib/charts/distribution-bars.ts';
import { trendLines } from '#lib/charts/trend-lines.ts';
import { publishedMedian } from '#lib/domain/disclosure/index.ts';
import { highestLevel, type Criterion, type Instrument } from '#lib/domain/instrument/index.ts';
import { criterionCourse } from '#lib/domain/results/index.ts';
import type { CriterionResult, View } from '#lib/domain/scoring/index.ts';
import { perspectiveWords, viewWords } from '#lib/i18n/criterion.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { viewLabel } from '#lib/i18n/results.ts';
import { abstainedWords, roomSentence } from '#lib/i18n/tallies.ts';
import { courseLabels, type Compared } from './compared.ts';

/** In the order in which the strip's legend names them. */
const views: readonly View[] = ['self', 'workshop', 'consensus', 'external'];

/** The four views on one scale; the legend says what each of them says. */
export function stripOf(instrument: Instrument, criterion: Criterion, result: CriterionResult) {
	const highest = highestLevel(instrument);
	const levelOf = (view: View) => {
		const score = result.scores[view];
		return score === null ? null : (score / 100) * highest;
	};
	const chart = criterionStrip({
		id: `views-${criterion.key}`,
		title: m.results_views_chart({ criterion: textOf(criterion.title) }),
		levelLabels: levelsOf(instrument),
		views: {
			self: levelOf('self'),
			workshop: workshopView(result),
			consensus: levelOf('consensus'),
			external: levelOf('external')
		},
		locale: getLocale()
	});
	const legend = (chart.legend ?? []).map((entry, index) => {
		const view = views[index] ?? 'self';
		const words = viewWords(instrument, result, view);
		return { ...entry, label: m.results_view_words({ view: viewLabel(view), words }) };
	});
	return { ...chart, legend };
}

/** What the room said, as far as it may be shown; null where it did not vote. */
export function roomOf(
	instrument: Instrument,
	criterion: Criterion,
	{ workshop }: CriterionResult,
	perspectives: ReadonlyMap<string, { de: string; en: string }>
) {
	if (!workshop) return null;
	const { room } = workshop;
	const levels = levelsOf(instrument);
	const chart =
		room.kind === 'distribution'
			? distributionBars({
					id: `room-${criterion.key}`,
					title: m.results_room_chart({ criterion: textOf(criterion.title) }),
					counts: room.counts,
					levelLabels: levels,
					agreement: { value: room.agreement, word: room.word },
					unable: room.unable,
					locale: getLocale()
				})
			: null;
	return {
		chart,
		words: chart ? null : roomSentence(room, levels),
		abstained: 'unable' in room ? abstainedWords(room.unable) : null,
		notUsable: !workshop.usable && room.kind !== 'nothing',
		perspectives: workshop.perspectives.map((perspective) => {
			const label = perspectives.get(perspective.perspective);
			return {
				key: perspective.perspective,
				label: label ? textOf(label) : perspective.perspective,
				...perspectiveWords(perspective, instrument)
			};
		})
	};
}

/** The criterion's results over the rounds; null for a first round. */
export function trendOf(compared: Compared, { key, title }: Criterion) {
	if (compared.course.length < 2) return null;
	const labels = courseLabels(compared);
	const points = criterionCourse(
		compared.course.map(({ profile }) => profile),
		key
	);
	return trendLines({
		id: `trend-${key}`,
		title: m.results_trend_chart({ criterion: textOf(title) }),
		trends: [
			{
				key,
				name: textOf(title),
				points: points.map(({ value, apart }, index) => ({
					label: labels[index] ?? '',
					value,
					gap: apart
				}))
			}
		],
		locale: getLocale()
	});
}

function levelsOf(instrument: Instrument): string[] {
	return instrument.scale.map(({ label }) => textOf(label));
}

/** Quartiles only where the room's distribution is published. */
function workshopView({ workshop }: CriterionResult) {
	const median = workshop && publishedMedian(workshop);
	if (!workshop || median === null) return null;
	const { room } = workshop;
	return room.kind === 'distribution' ? { median, q1: room.q1, q3: room.q3 } : { median };
}
