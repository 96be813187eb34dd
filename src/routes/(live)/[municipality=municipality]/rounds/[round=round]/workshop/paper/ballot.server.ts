import { criterionByKey, descriptorOf, type Instrument } from '#lib/domain/instrument/index.ts';
import { choiceWords } from '#lib/domain/workshop/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { RoundAccess } from '#lib/server/access/access.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';

/** A criterion as a ballot on paper shows it. */
export function ballotOf(instrument: Instrument, criterionKey: string) {
	const criterion = criterionByKey(instrument, criterionKey);
	if (!criterion) throw new Error(`no criterion ${criterionKey}`);
	return {
		title: textOf(criterion.title),
		plain: textOf(criterion.plain),
		levels: instrument.scale.map(({ level, label, descriptor }) => ({
			label: textOf(label),
			descriptor: textOf(descriptorOf(instrument, criterion, level) ?? descriptor)
		}))
	};
}

/** What a ballot can say, as the form sends it and as people read it. */
export function choicesOf({ scale }: Instrument): { key: string; label: string }[] {
	return choiceWords(scale.length - 1).map((key) => {
		if (key === 'cannot-judge') return { key, label: m.minutes_paper_cannot_judge() };
		if (key === 'abstain') return { key, label: m.minutes_paper_abstain() };
		const level = scale[Number(key)];
		return { key, label: level ? textOf(level.label) : key };
	});
}

export function perspectiveNames(access: RoundAccess): { key: string; label: string }[] {
	return [...perspectivesOf(access)].map(([key, name]) => ({ key, label: textOf(name) }));
}
