import { criteriaOf, type Instrument } from '../instrument/index.ts';
import type { ArchiveContents } from './archive.ts';
import { placeOf, type ArchiveProblem } from './problem.ts';

interface Keys {
	fields: ReadonlySet<string>;
	criteria: ReadonlySet<string>;
	questions: ReadonlySet<string>;
	highest: number;
}

/** Whether what belongs to a round has keys and levels of that round's own questionnaire. */
export function keyProblems(contents: ArchiveContents): ArchiveProblem[] {
	const instruments = new Map(contents.instruments.map(({ id, content }) => [id, keysOf(content)]));
	const ofRound = new Map(
		contents.rounds.map(({ id, instrument }) => [id, instruments.get(instrument)])
	);
	const roundOf = new Map(contents.workshops.map(({ id, round }) => [id, round]));
	const problems: ArchiveProblem[] = [];
	const check = (
		section:
			| 'delegations'
			| 'answers'
			| 'consensus'
			| 'externalViews'
			| 'evaluations'
			| 'reviewEntries'
			| 'tallies'
			| 'workshopItems',
		index: number,
		of: { round: string | undefined; level?: number | null },
		key: { part: 'fieldKey' | 'criterionKey' | 'questionKey'; value: string }
	) => {
		const keys = ofRound.get(of.round ?? '');
		if (!keys) return;
		if (!keys[kinds[key.part]].has(key.value)) {
			problems.push({ code: 'unknown-key', place: placeOf([section, index, key.part]) });
		}
		if ((of.level ?? 0) > keys.highest) {
			problems.push({ code: 'level', place: placeOf([section, index]) });
		}
	};
	contents.delegations.forEach((entry, index) =>
		check('delegations', index, { round: entry.round }, { part: 'fieldKey', value: entry.fieldKey })
	);
	contents.evaluations.forEach(({ round, fieldKey }, index) =>
		check('evaluations', index, { round }, { part: 'fieldKey', value: fieldKey })
	);
	contents.reviewEntries.forEach(({ round, criterionKey }, index) => {
		if (criterionKey === null) return;
		check('reviewEntries', index, { round }, { part: 'criterionKey', value: criterionKey });
	});
	contents.answers.forEach((entry, index) =>
		check('answers', index, entry, { part: 'questionKey', value: entry.questionKey })
	);
	for (const section of ['consensus', 'externalViews'] as const) {
		contents[section].forEach((entry, index) =>
			check(section, index, entry, { part: 'criterionKey', value: entry.criterionKey })
		);
	}
	contents.tallies.forEach(({ round, criterionKey, published }, index) =>
		check(
			'tallies',
			index,
			{ round, level: published.highest },
			{ part: 'criterionKey', value: criterionKey }
		)
	);
	contents.workshopItems.forEach(({ workshop, criterionKey }, index) =>
		check(
			'workshopItems',
			index,
			{ round: roundOf.get(workshop) },
			{ part: 'criterionKey', value: criterionKey }
		)
	);
	return [...problems, ...strayTallies(contents, roundOf)];
}

/** A tally of an item is of that item's criterion, in that item's round. */
function strayTallies(
	{ tallies, workshopItems }: ArchiveContents,
	roundOf: ReadonlyMap<string, string>
): ArchiveProblem[] {
	const items = new Map(workshopItems.map((item) => [item.id, item]));
	return tallies.flatMap(({ item: id, round, criterionKey }, index): ArchiveProblem[] => {
		const item = id === null ? undefined : items.get(id);
		if (!item) return [];
		const own = item.criterionKey === criterionKey && roundOf.get(item.workshop) === round;
		return own ? [] : [{ code: 'refers-nowhere', place: placeOf(['tallies', index, 'item']) }];
	});
}

const kinds = { fieldKey: 'fields', criterionKey: 'criteria', questionKey: 'questions' } as const;

function keysOf({ fields, scale }: Instrument): Keys {
	const criteria = fields.flatMap((field) => criteriaOf(field));
	const questions = criteria.flatMap((criterion) => criterion.questions);
	const keys = (entries: readonly { key: string }[]) => new Set(entries.map(({ key }) => key));
	return {
		fields: keys(fields),
		criteria: keys(criteria),
		questions: keys(questions),
		highest: Math.max(...scale.map(({ level }) => level))
	};
}
