import {
	differencesBetween,
	type ElementChange,
	type Instrument
} from '#lib/domain/instrument/index.ts';
import { listOf } from '#lib/i18n/format.ts';
import { elementKindLabel, elementTitle, leafLabel } from '#lib/i18n/instruments.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

export type Difference = ReturnType<typeof differenceOf>;

const numbers = ['weight', 'from'];

/**
 * What differs between two versions, in words.
 * @param language only texts of this language; null for all, numbers always
 * @param edit where a draft is edited; null for a published version
 */
export function differenceOf(
	before: Instrument,
	after: Instrument,
	keys: Readonly<Record<string, string>>,
	language: string | null,
	edit: string | null = null
) {
	const all = differencesBetween(before, after, keys).flatMap(unnumbered);
	const bands = [...before.bands, ...after.bands];
	const changes = all.map((change) => {
		const leaves = change.leaves.filter(
			({ name }) => language === null || !/\.(de|en)$/.test(name) || name.endsWith(`.${language}`)
		);
		return { change, leaves };
	});
	return {
		then: before.version,
		now: after.version,
		language,
		summary: summaryOf(all),
		changes: changes
			.filter(({ change, leaves }) => leaves.length > 0 || saysMore(change))
			.map(({ change, leaves }) => ({
				id: `${change.what}-${change.kind}-${change.element.key}`,
				kind: elementKindLabel(change.kind),
				title: elementTitle(change.element),
				words: wordsOf(change),
				href: edit === null ? null : editedAt(edit, change),
				leaves: leaves.map(({ name, before: was, after: is }) => ({
					label: leafLabel(name, bands),
					before: was,
					after: is
				}))
			}))
	};
}

function saysMore({ what, moved, formerKey }: ElementChange): boolean {
	return what !== 'changed' || moved || formerKey !== null;
}

/** Another number is what makes it another version, and says nothing of its contents. */
function unnumbered(change: ElementChange): ElementChange[] {
	if (change.kind !== 'frame' || change.what !== 'changed') return [change];
	const leaves = change.leaves.filter(({ name }) => name !== 'version');
	return leaves.length > 0 || saysMore(change) ? [{ ...change, leaves }] : [];
}

/** How much differs, in one line; what did not happen is not counted. */
function summaryOf(changes: readonly ElementChange[]): string {
	const count = (test: (change: ElementChange) => boolean) => changes.filter(test).length;
	const parts: [number, (said: { count: number }) => string][] = [
		[count(({ what }) => what === 'added'), m.instruments_count_added],
		[count(({ what }) => what === 'removed'), m.instruments_count_removed],
		[count(isReworded), m.instruments_count_reworded],
		[count(isReweighted), m.instruments_count_reweighted],
		[count(({ moved }) => moved), m.instruments_count_moved],
		[count(({ formerKey }) => formerKey !== null), m.instruments_count_renamed]
	];
	const said = parts.filter(([times]) => times > 0).map(([times, say]) => say({ count: times }));
	return said.length > 0 ? `${listOf(said)}.` : m.instruments_difference_none();
}

/** The page on which a place is edited; what was removed has none. */
function editedAt(edit: string, { kind, what, element }: ElementChange): string | null {
	if (what === 'removed') return null;
	switch (kind) {
		case 'field':
			return `${edit}/fields/${element.key}`;
		case 'goal':
			return `${edit}/fields/${element.parent}`;
		case 'criterion':
			return `${edit}/criteria/${element.key}`;
		case 'question':
			return `${edit}/criteria/${element.parent}`;
		default:
			return `${edit}/frame`;
	}
}

function isReworded({ leaves }: ElementChange): boolean {
	return leaves.some(({ name }) => !numbers.includes(name));
}

function isReweighted({ leaves }: ElementChange): boolean {
	return leaves.some(({ name }) => numbers.includes(name));
}

function wordsOf(change: ElementChange): string {
	if (change.what === 'added') return m.instruments_what_added();
	if (change.what === 'removed') return m.instruments_what_removed();
	return [
		...(isReworded(change) ? [m.instruments_what_reworded()] : []),
		...(isReweighted(change) ? [m.instruments_what_reweighted()] : []),
		...(change.moved ? [m.instruments_what_moved()] : []),
		...(change.formerKey === null ? [] : [m.instruments_what_renamed({ key: change.formerKey })])
	].join(', ');
}

/** The language that the address asks for; null for all. */
export function languageIn(url: URL): string | null {
	const asked = url.searchParams.get('language');
	return asked === 'de' || asked === 'en' ? asked : null;
}
