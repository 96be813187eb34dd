import {
	elementsOf,
	leafNames,
	type Draft,
	type ElementKind,
	type InstrumentProblem
} from '#lib/domain/instrument/index.ts';
import {
	elementKindLabel,
	elementTitle,
	instrumentProblem,
	leafLabel
} from '#lib/i18n/instruments.ts';
import { finishedInstrument } from '#lib/server/instrument/publishing.ts';
import type { OpenDraft } from '#lib/server/instrument/drafts.ts';

/** Where somebody has to go, and what to do there. */
export interface OpenPoint {
	href: string;
	place: string;
	sentence: string;
}

/** What is to be settled before a draft can be published. */
export function openPointsOf(draft: OpenDraft): OpenPoint[] {
	const read = finishedInstrument(draft);
	return read.ok ? [] : read.problems.map((problem) => pointOf(draft, problem));
}

function pointOf(draft: Draft & { id: string }, { path, code }: InstrumentProblem): OpenPoint {
	const base = `/review/instruments/drafts/${draft.id}`;
	const steps = path.split('.');
	const { instrument } = draft;
	if (steps[0] === 'formerly') {
		const sentence = instrumentProblem(code, steps.slice(3).join('.'));
		return { href: `${base}/difference`, place: elementKindLabel('frame'), sentence };
	}
	const { kind, key, leaf, href } = placeIn(draft, steps);
	const element = elementsOf(instrument).find((one) => one.kind === kind && one.key === key);
	const known = leafNames(kind, instrument).find(
		(name) => name === leaf || name.startsWith(`${leaf}.`)
	);
	const title = element ? elementTitle(element) : key;
	const word = elementKindLabel(kind);
	return {
		href: `${base}/${href}`,
		place: [
			title.startsWith(word) ? title : `${word} „${title}“`,
			known && leafLabel(known, instrument.bands)
		]
			.filter(Boolean)
			.join(', '),
		sentence: instrumentProblem(code, element?.leaves[leaf] ?? key)
	};
}

/** The element that a path leads to, and the page on which it is edited. */
function placeIn({ instrument }: Draft, [first = '', index = '', ...more]: string[]) {
	const at = { kind: 'frame' as ElementKind, key: instrument.key, href: 'frame' };
	if (first === 'scale') {
		return { ...at, kind: 'level' as const, key: index, leaf: more.join('.') };
	}
	if (first === 'bands') {
		const key = instrument.bands[Number(index)]?.key ?? '';
		return { ...at, kind: 'band' as const, key, leaf: more.join('.') };
	}
	const field = instrument.fields[Number(index)];
	if (first !== 'fields' || !field) return { ...at, leaf: [first, index].join('.') };
	const href = `fields/${field.key}`;
	const goal = more[0] === 'goals' ? field.goals[Number(more[1])] : undefined;
	if (!goal) return { kind: 'field' as const, key: field.key, href, leaf: more.join('.') };
	const criterion = more[2] === 'criteria' ? goal.criteria[Number(more[3])] : undefined;
	if (!criterion) {
		return { kind: 'goal' as const, key: goal.key, href, leaf: more.slice(2).join('.') };
	}
	const page = { href: `criteria/${criterion.key}` };
	const question = more[4] === 'questions' ? criterion.questions[Number(more[5])] : undefined;
	return question
		? { ...page, kind: 'question' as const, key: question.key, leaf: more.slice(6).join('.') }
		: { ...page, kind: 'criterion' as const, key: criterion.key, leaf: more.slice(4).join('.') };
}
