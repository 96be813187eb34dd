import { bandOf, type Criterion, type Instrument } from '#lib/domain/instrument/index.ts';
import { changeNote } from '#lib/domain/results/index.ts';
import { shownScore, type CriterionResult } from '#lib/domain/scoring/index.ts';
import { replyOf } from '#lib/domain/answers/index.ts';
import { replyWords } from '#lib/i18n/criterion.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { changeWords, originLabel, standingLabel } from '#lib/i18n/results.ts';
import { draw, type Asked } from '#lib/charts/server/draw.ts';
import type { StoredAnswer } from '#lib/server/answers/queries.ts';
import type { Compared } from '#lib/server/results/compared.ts';
import { roomOf, stripOf, trendOf } from '#lib/server/results/criterion-charts.ts';

interface Sources {
	compared: Compared;
	answers: ReadonlyMap<string, StoredAnswer>;
	perspectives: ReadonlyMap<string, { de: string; en: string }>;
	asked: Asked;
}

/** One criterion with its four views, in words and pictures. */
export function criterionView(criterion: Criterion, result: CriterionResult, sources: Sources) {
	const { compared, answers, perspectives, asked } = sources;
	const { current, before, changes } = compared;
	const { instrument } = current;
	const change = changes?.criteria.get(criterion.key) ?? { kind: 'none' };
	const was = before?.profile.criteria.get(criterion.key)?.official;
	const { official, consensus, external } = result;
	const room = roomOf(instrument, criterion, result, perspectives);
	const trend = trendOf(compared, criterion);
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
		change: changeWords(change, changeNote(change, was, official)),
		strip: draw(stripOf(instrument, criterion, result), asked),
		consensus,
		comment: external && external.comment !== '' ? external.comment : null,
		room: room && { ...room, chart: room.chart && draw(room.chart, asked) },
		trend: trend && draw(trend, asked),
		suggestion: official && suggestionOf(instrument, criterion, official.score),
		answers: criterion.questions.map(({ key, text }) =>
			answerOf(textOf(text), answers.get(key), instrument)
		)
	};
}

function suggestionOf(instrument: Instrument, { suggestions }: Criterion, score: number) {
	const band = bandOf(instrument, score);
	const text = suggestions[band.key];
	return text ? { band: textOf(band.label), text: textOf(text) } : null;
}

function answerOf(question: string, stored: StoredAnswer | undefined, instrument: Instrument) {
	const reply = stored && replyOf(stored.content);
	return {
		question,
		words: replyWords(reply, instrument),
		evidence: stored?.content.evidence ?? '',
		link: stored?.content.evidenceLink ?? '',
		unit: stored?.unit ?? ''
	};
}
