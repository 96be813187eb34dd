import { expect, test } from 'vitest';
import { emptyAnswer } from '#lib/domain/answers/index.ts';
import { bandOf, criterionByKey, type Instrument } from '#lib/domain/instrument/index.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { saveAnswer } from '#lib/server/answers/commands.ts';
import { recordConsensus } from '#lib/server/consensus/commands.ts';
import { beginDraft } from '#lib/server/instrument/drafting.ts';
import { draftById } from '#lib/server/instrument/drafts.ts';
import { readDraft, workbookOf } from '#lib/server/instrument/exchange.ts';
import { publishDraft } from '#lib/server/instrument/publishing.ts';
import { completedResults } from '#lib/server/results/queries.ts';
import { acceptSubmission, beginReview } from '#lib/server/review/decision.ts';
import { moveRound, planRound } from '#lib/server/rounds/commands.ts';
import { periodOf } from '#lib/server/trends/period.ts';
import { openTowns, type Towns } from '../support/town.ts';
import { inSpreadsheet, type OpenSheet } from './in-spreadsheet.ts';
import { baseOf, keepers } from './version-keepers.ts';

type Levels = Readonly<Record<string, number>>;

/** A round from its plan to its acceptance. */
function acceptedRound(
	towns: Towns,
	number: number,
	instrumentId: string,
	said: { answers: Levels; agreed: Levels }
): void {
	const coordinator = towns.as('coordinator');
	const here = { municipality: 'ahausen' };
	const round = { ...here, round: number };
	planRound(authorize(coordinator, 'rounds.plan', here), {
		title: `Runde ${number}`,
		instrumentId,
		workshopOn: null,
		workshopPlace: ''
	});
	const step = (
		from: 'planned' | 'answering' | 'consensus',
		to: 'answering' | 'consensus' | 'submitted'
	) => moveRound(authorize(coordinator, 'rounds.move', round), { from, to, note: '' });
	step('planned', 'answering');
	const answering = authorize(coordinator, 'answers.edit', round);
	for (const [question, level] of Object.entries(said.answers)) {
		const sent = { ...emptyAnswer, kind: 'level' as const, level };
		const saved = saveAnswer(answering, question, { seenVersion: 0, touched: true, sent });
		expect(saved.kind).toBe('saved');
	}
	step('answering', 'consensus');
	const recording = authorize(coordinator, 'consensus.record', round);
	for (const [key, level] of Object.entries(said.agreed)) {
		recordConsensus(recording, key, { kind: 'agreed', level, reason: 'so' }, 0);
	}
	expect(step('consensus', 'submitted')).toEqual({ kind: 'moved' });
	const staff = towns.as('office', 'behausen');
	beginReview(authorizeReview(staff, 'submission.begin', round));
	const accepted = acceptSubmission(authorizeReview(staff, 'submission.decide', round));
	expect(accepted).toEqual({ kind: 'moved' });
}

/** A text, a suggestion, weights, a band; a criterion under another key, and a new one. */
function edit(sheets: ReadonlyMap<string, OpenSheet>): void {
	const sheet = (name: string) => sheets.get(name)!;
	const criteria = sheet('Kriterien');
	criteria.type('orte', 'Titel (deutsch)', 'Treffpunkte für alle');
	criteria.type('orte', 'Gewicht', 4);
	criteria.type('orte', 'Vorschlag für „build“ (deutsch)', 'Räume gemeinsam öffnen.');
	criteria.type('orte', 'Schlüssel', 'treffpunkte');
	criteria.copy('quartier', { Schlüssel: 'patenschaften', Gewicht: '1,5' });
	const questions = sheet('Fragen');
	questions.type('orte.1', 'Gewicht', 6);
	for (const number of [1, 2, 3]) {
		questions.type(`orte.${number}`, 'Gehört zu', 'treffpunkte');
		questions.type(`orte.${number}`, 'Schlüssel', `treffpunkte.${number}`);
	}
	questions.copy('quartier.1', { 'Gehört zu': 'patenschaften', Schlüssel: 'patenschaften.1' });
	sheet('Bänder').type('advance', 'Ab Wert', 64);
	sheet('Zuordnung').rows.push(['orte', 'treffpunkte']);
}

test('a questionnaire is exported, changed in a spreadsheet, imported as a new version, and a round run on it with trends across the two', async () => {
	const towns = openTowns();
	const { one, publisher, importer } = keepers(towns);
	const base = baseOf(towns);
	const rest = { anlaesse: 2, quartier: 3, religionen: 2, erinnerung: 4 };
	acceptedRound(towns, 1, towns.instrumentId, {
		answers: { 'orte.1': 4, 'orte.2': 0, 'orte.3': 0 },
		agreed: { orte: 1, ...rest }
	});

	const file = await inSpreadsheet(await workbookOf({ instrument: base, keys: {} }), edit);
	const read = await readDraft(file, base);
	if (!read.ok) expect.unreachable(JSON.stringify(read));
	const { id, version } = beginDraft(importer, towns.instrumentId, read.draft);
	expect(version).toBe('1.1');
	const published = publishDraft(publisher, id, draftById(one, id)!.position);
	if (published.kind !== 'published') expect.unreachable(JSON.stringify(published));
	acceptedRound(towns, 2, published.id, {
		answers: { 'treffpunkte.1': 4, 'treffpunkte.2': 0, 'treffpunkte.3': 0 },
		agreed: { treffpunkte: 3, ...rest, patenschaften: 0 }
	});

	const reading = authorize(towns.as('member'), 'results.view', { municipality: 'ahausen' });
	const period = periodOf(completedResults(reading))!;
	const [was, is] = [period.first, period.last];
	const fieldOf = ({ profile }: typeof was) => profile.fields.find(({ key }) => key === 'f6')!;

	// What was typed has arrived, and nothing else has changed.
	const { title, suggestions } = criterionByKey(is.instrument, 'treffpunkte')!;
	expect(title).toEqual({ de: 'Treffpunkte für alle', en: titleIn(base) });
	expect(suggestions['build']?.de).toBe('Räume gemeinsam öffnen.');
	expect(is.instrument.fields.slice(0, 5)).toEqual(base.fields.slice(0, 5));

	// Questions 2:1:1 of 4, 0, 0 are level 2; 6:1:1 are level 3.
	expect(was.profile.criteria.get('treffpunkte')?.scores.self).toBe(50);
	expect(is.profile.criteria.get('treffpunkte')?.scores.self).toBe(75);
	// (25 + 50 + 75 + 50 + 100) / 5; (4·75 + 50 + 75 + 50 + 100 + 1.5·0) / 9.5.
	expect(fieldOf(was).score).toBeCloseTo(60, 10);
	expect(fieldOf(is).score).toBeCloseTo(575 / 9.5, 10);
	// 60.5 was „gut unterwegs“ from 50; from 64 on it is „im Aufbau“.
	expect(bandOf(base, fieldOf(is).score!).key).toBe('advance');
	expect(bandOf(is.instrument, fieldOf(is).score!).key).toBe('build');

	// Trends: the renamed criterion goes on, the new one has nothing to be held against.
	const { changes, words } = period;
	expect(changes.versionsDiffer).toBe(true);
	expect(changes.criteria.get('treffpunkte')).toMatchObject({
		kind: 'like',
		before: 25,
		after: 75
	});
	expect(changes.criteria.get('orte')).toBeUndefined();
	expect(changes.criteria.get('patenschaften')).toEqual({ kind: 'none' });
	// Over the five of both, with the later weights: 375 / 8 and 575 / 8.
	expect(changes.fields.get('f6')).toMatchObject({
		kind: 'like',
		basis: 'consensus',
		before: 46.875,
		after: 71.875,
		delta: 25,
		compared: 5,
		of: 6,
		partial: true
	});
	expect(words.versions).toContain('1.1');
});

function titleIn(instrument: Instrument): string {
	return criterionByKey(instrument, 'orte')!.title.en;
}
