import { draw } from '#lib/charts/server/draw.ts';
import type { Criterion, Instrument } from '#lib/domain/instrument/index.ts';
import { shownScore, type CriterionResult } from '#lib/domain/scoring/index.ts';
import { replyIn, type SubmissionContent } from '#lib/domain/submission/content.ts';
import { replyWords } from '#lib/i18n/criterion.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { originLabel, standingLabel } from '#lib/i18n/results.ts';
import type { StoredView } from '#lib/server/review/external.ts';
import { roomOf, stripOf } from '#lib/server/results/criterion-charts.ts';

interface Sources {
	content: SubmissionContent;
	instrument: Instrument;
	perspectives: ReadonlyMap<string, { de: string; en: string }>;
	external: ReadonlyMap<string, StoredView>;
	inPage: boolean;
}

/** One criterion of a submission: the views side by side, and what stands behind them. */
export function reviewCriterion(
	criterion: Criterion,
	result: CriterionResult,
	{ content, instrument, perspectives, external, inPage }: Sources
) {
	const { official, consensus } = result;
	const own = external.get(criterion.key);
	const room = roomOf(instrument, criterion, result, perspectives);
	return {
		key: criterion.key,
		title: textOf(criterion.title),
		plain: textOf(criterion.plain),
		contested: consensus?.kind === 'none',
		result: official && {
			score: shownScore(official.score),
			standing: standingLabel(instrument, official),
			origin: originLabel(official.origin)
		},
		strip: draw(stripOf(instrument, criterion, result), { inPage }),
		room: room && { ...room, chart: room.chart && draw(room.chart, { inPage }) },
		consensus,
		own: own
			? { level: own.level, comment: own.comment, version: own.version, by: own.by, at: own.at }
			: null,
		answers: criterion.questions.map(({ key, text }) => {
			const answer = content.answers[key];
			const reply = answer && replyIn(answer);
			return {
				question: textOf(text),
				words: replyWords(reply, instrument),
				evidence: answer?.evidence ?? '',
				link: answer?.evidenceLink ?? '',
				unit: answer?.unit ?? ''
			};
		})
	};
}
