import {
	leafName,
	namedLeavesBefore,
	questionTypes,
	type Draft,
	type Instrument,
	type InstrumentElement
} from '#lib/domain/instrument/index.ts';
import { leafLabel, questionTypeLabel } from '#lib/i18n/instruments.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** One field of a form over texts of an instrument. */
export interface LeafField {
	name: string;
	label: string;
	hint: string | null;
	value: string;
	/** What the version before says instead; null where it says the same, or has no such place. */
	before: string | null;
	/** A number or a choice, or a text of one line. */
	size: 'short' | 'line' | { rows: number };
	/** Set where there is a choice. */
	options: { value: string; label: string }[] | null;
}

/** The fields of one element that stand together. */
export interface LeafGroup {
	title: string | null;
	fields: LeafField[];
	mark: 'new' | 'changed' | null;
	/** Something has to be filled in before the version can be published. */
	missing: boolean;
}

/** Groups under one heading, which opens and closes. */
export interface LeafSection {
	id: string;
	title: string;
	/** What it is about, or how it begins. */
	text: string | null;
	groups: LeafGroup[];
}

const short = ['version', 'licence', 'weight', 'from', 'type'];
const line = ['title', 'label'];
const optional = ['hint', 'descriptors'];

type Making = (
	element: InstrumentElement,
	wanted?: (leaf: string) => boolean,
	title?: string
) => LeafGroup;

/** Makes the fields of a draft's elements, each with what the version before says. */
export function groupsOf({ instrument, base, keys }: Draft & { base: Instrument }): Making {
	const earlier = namedLeavesBefore(base, keys);
	return (element, wanted = () => true, title) => {
		const fields = Object.entries(element.leaves)
			.filter(([leaf]) => wanted(leaf))
			.map(([leaf, value]) => fieldFor(instrument, element, leaf, value, earlier))
			.sort((one, other) => Number(one.size === 'short') - Number(other.size === 'short'));
		const known = fields.some(({ name }) => earlier[name] !== undefined);
		const changed = fields.some(({ before }) => before !== null);
		return {
			title: title ?? null,
			fields,
			mark: known ? (changed ? 'changed' : null) : 'new',
			missing: isIncomplete(fields)
		};
	};
}

function fieldFor(
	{ bands }: Pick<Instrument, 'bands'>,
	element: InstrumentElement,
	leaf: string,
	value: string,
	earlier: Readonly<Record<string, string>>
): LeafField {
	const name = leafName(element, leaf);
	const was = earlier[name];
	// Every draft has a number of its own.
	const differs = was !== undefined && was !== value && leaf !== 'version';
	return {
		name,
		label: leafLabel(leaf, bands),
		hint: hintFor(element.kind, leaf),
		value,
		before: differs ? was : null,
		size: sizeOf(leaf, value),
		options:
			leaf === 'type'
				? questionTypes.map((code) => ({ value: code, label: questionTypeLabel(code) }))
				: null
	};
}

function sizeOf(leaf: string, value: string): LeafField['size'] {
	if (short.includes(leaf)) return 'short';
	if (line.includes(groupOf(leaf))) return 'line';
	return { rows: Math.max(2, Math.min(8, Math.ceil((value.length + 1) / 56))) };
}

function hintFor(kind: InstrumentElement['kind'], leaf: string): string | null {
	if (leaf === 'type') return m.instruments_type_hint();
	if (leaf !== 'weight') return null;
	return kind === 'criterion'
		? m.instruments_weight_hint_criterion()
		: m.instruments_weight_hint_question();
}

/** What may be left out is left out as a whole, or not at all. */
function isIncomplete(fields: readonly LeafField[]): boolean {
	const empty = fields.filter(({ value }) => value === '');
	const groups = new Set(empty.map(({ name }) => groupOf(leafIn(name))));
	return [...groups].some(
		(group) =>
			!optional.includes(group) ||
			fields.some(({ name, value }) => groupOf(leafIn(name)) === group && value !== '')
	);
}

function leafIn(name: string): string {
	return name.slice(name.lastIndexOf('|') + 1);
}

function groupOf(leaf: string): string {
	return leaf.split('.')[0] ?? leaf;
}
