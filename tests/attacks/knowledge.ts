import type { ReleasePlan } from '#lib/domain/benchmark/plan-release.ts';
import { overallField } from '#lib/domain/benchmark/release-input.ts';
import type { CellPublication } from '#lib/domain/disclosure/cell-publication.ts';
import type { Contributor } from '#lib/domain/disclosure/contributor.ts';
import type { PublishedCell } from '#lib/domain/disclosure/published-cell.ts';
import type { Quartiles } from '#lib/domain/disclosure/quartiles.ts';
import type { Place, Year } from './programme.ts';
import { fieldAt } from './release-history.ts';

/** A number that goes into a cell: a score, a mean of scores, or one of these minus another. */
export interface Quantity {
	readonly terms: readonly { readonly score: number; readonly weight: number }[];
}

/** One cell that an attacker has fetched: whose numbers are in it, and what it says of them. */
export interface Seen {
	readonly measure: PublishedCell['measure'];
	readonly field: string;
	readonly quantities: readonly Quantity[];
	readonly told: Quartiles;
	/** Which cell, whoever sees it and of whichever release. */
	readonly cell: string;
	/** As `quantities`, with the viewer if it is in the cell. */
	readonly contributors: readonly Quantity[];
}

/** The releases that were looked at, among all there were: a carried cell comes from an older one. */
export interface Fetched {
	readonly history: readonly ReleasePlan[];
	readonly looked: readonly ReleasePlan[];
}

/** All that an attacker has to go by. Scores are addressed by their position in `truth`. */
export interface Knowledge {
	readonly seen: readonly Seen[];
	/** What is in fact the case; the attacker knows the entries of `known`. */
	readonly truth: readonly number[];
	readonly known: readonly boolean[];
	readonly names: readonly ScoreName[];
	/** What the published numbers are multiples of. */
	readonly step: number;
}

type ScoreName = readonly [municipality: string, round: string, field: string];

/**
 * What the viewers have fetched, put together. Everyone knows who is a member, in which class and with
 * which round; viewers know their own scores, and everyone those that are or will be public.
 */
export function knowledgeOf(
	years: readonly Year[],
	fetched: readonly Fetched[],
	viewers: readonly string[],
	step: number
): Knowledge {
	const places = years.flatMap(({ members }) => members);
	const open = new Set([
		...viewers,
		...places.filter(({ isPublic }) => isPublic).map(({ municipality }) => municipality)
	]);
	const scores = new Map(places.flatMap(scoresOf).map((one) => [one.name.join(' '), one]));
	const all = [...scores.values()];
	const positions = new Map(all.map(({ name }, index) => [name.slice(1).join(' '), index]));
	return {
		seen: fetched.flatMap((one) => seenBy(viewers, one, positions)),
		truth: all.map(({ score }) => score),
		known: all.map(({ name }) => open.has(name[0])),
		names: all.map(({ name }) => name),
		step
	};
}

function scoresOf({ municipality, rounds }: Place): { name: ScoreName; score: number }[] {
	return rounds.flatMap(({ round, scores }) =>
		scores.flatMap((score, index) =>
			score === null ? [] : { name: [municipality, round, fieldAt(index)] as const, score }
		)
	);
}

/** The cells that a release tells its viewers: each once, also where a later release carries it. */
function seenBy(
	viewers: readonly string[],
	{ history, looked }: Fetched,
	positions: ReadonlyMap<string, number>
): Seen[] {
	const publications = history.flatMap(({ record }) => record.publications);
	const found = new Map<string, Seen>();
	for (const { municipality, fields } of looked.flatMap(({ comparisons }) => comparisons)) {
		if (!viewers.includes(municipality)) continue;
		for (const { level, progress } of fields) {
			for (const view of [level.all, level.group, progress.all, progress.group]) {
				if (view?.status !== 'published' && view?.status !== 'carried') continue;
				const source = publications.find((one) => isOf(one, view.cell))!;
				const others = source.contributors.filter((one) => one.municipality !== municipality);
				const { measure, field, group, series, q1, median, q3 } = view.cell;
				found.set(JSON.stringify([measure, field, others]), {
					measure,
					field,
					quantities: others.map((one) => quantityOf(one, field, positions)),
					told: [q1, median, q3],
					cell: JSON.stringify([measure, field, group, series]),
					contributors: source.contributors.map((one) => quantityOf(one, field, positions))
				});
			}
		}
	}
	return [...found.values()];
}

function isOf(publication: CellPublication, cell: PublishedCell): boolean {
	const parts = ['measure', 'field', 'group', 'series', 'release'] as const;
	return parts.every((part) => publication[part] === cell[part]);
}

function quantityOf(
	{ round, since }: Contributor,
	field: string,
	positions: ReadonlyMap<string, number>
): Quantity {
	const termsIn = (which: string, sign: number) => {
		const parts = [...positions].filter(([name]) =>
			field === overallField ? name.startsWith(`${which} `) : name === `${which} ${field}`
		);
		return parts.map(([, score]) => ({ score, weight: sign / parts.length }));
	};
	return { terms: [...termsIn(round, 1), ...(since === null ? [] : termsIn(since, -1))] };
}
