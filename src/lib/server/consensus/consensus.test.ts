import { describe, expect, test } from 'vitest';
import { emptyConsensus, fingerprintOf } from '#lib/domain/consensus/content.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize, knock } from '../access/authorize.ts';
import { seenToken } from '../edits/seen.ts';
import { resultsOf } from '../results/queries.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { consensusOf } from './queries.ts';
import { saveConsensusOn, saveConsensusSheet } from './save-sheet.ts';

const here = { municipality: 'ahausen' };
const round = { ...here, round: 1 };
const unseen = seenToken(0, fingerprintOf(emptyConsensus));

function openConsensus(): Towns {
	const towns = openTowns();
	const coordinator = towns.as('coordinator');
	const { instrumentId } = towns;
	planRound(authorize(coordinator, 'rounds.plan', here), {
		title: 'Runde',
		instrumentId,
		workshopOn: null,
		workshopPlace: ''
	});
	for (const [from, to] of [
		['planned', 'answering'],
		['answering', 'consensus']
	] as const) {
		moveRound(authorize(coordinator, 'rounds.move', round), { from, to, note: '' });
	}
	return towns;
}

function save(towns: Towns, parts: Record<string, string>, seen = unseen) {
	const form = new FormData();
	form.set('leitbild:seen', seen);
	for (const [part, value] of Object.entries(parts)) form.set(`leitbild:${part}`, value);
	return saveConsensusSheet(
		authorize(towns.as('coordinator'), 'consensus.record', round),
		'f1',
		form
	);
}

const recorded = (towns: Towns) =>
	consensusOf(authorize(towns.as('member'), 'consensus.view', round)).get('leitbild');

describe('recording a consensus', () => {
	test('an agreed level becomes the official result', () => {
		const towns = openConsensus();
		expect(save(towns, { outcome: '3', reason: 'weil' })).toEqual({
			leitbild: { kind: 'recorded' }
		});
		const { profile } = resultsOf(authorize(towns.as('office'), 'results.view', round));
		expect(profile.criteria.get('leitbild')?.official).toMatchObject({
			score: 75,
			origin: 'consensus'
		});
	});

	test('of one criterion is incomplete while nothing is chosen, and unchanged once it stands', () => {
		const towns = openConsensus();
		const access = authorize(towns.as('coordinator'), 'consensus.record', round);
		const form = new FormData();
		form.set('leitbild:seen', unseen);
		form.set('leitbild:outcome', '');
		expect(saveConsensusOn(access, 'leitbild', form)).toMatchObject({
			kind: 'incomplete',
			gap: 'outcome'
		});
		save(towns, { outcome: '3', reason: 'weil' });
		const shown = { ...emptyConsensus, outcome: '3', reason: 'weil' };
		form.set('leitbild:seen', seenToken(1, fingerprintOf(shown)));
		for (const [part, value] of Object.entries(shown)) form.set(`leitbild:${part}`, value);
		expect(saveConsensusOn(access, 'leitbild', form)).toBeNull();
	});

	test('criteria that were left alone are not among the outcomes', () => {
		expect(save(openConsensus(), { outcome: '' })).toEqual({});
	});

	test.each([
		[{ outcome: '3' }, { kind: 'incomplete', gap: 'reason-required' }],
		[{ outcome: 'none' }, { kind: 'incomplete', gap: 'majority-required' }],
		[
			{ outcome: '7', reason: 'weil' },
			{ kind: 'incomplete', gap: 'outcome' }
		],
		[{ outcome: '3', reason: 'x'.repeat(3000) }, { kind: 'invalid' }]
	])('%j is explained, kept, and changes nothing', (parts, expected) => {
		const towns = openConsensus();
		expect(save(towns, parts)).toMatchObject({ leitbild: { ...expected, typed: parts } });
		expect(recorded(towns)).toBeUndefined();
	});

	test('of two different edits the second is refused with what the first recorded', () => {
		const towns = openConsensus();
		save(towns, { outcome: '3', reason: 'zuerst' });
		expect(save(towns, { outcome: '1', reason: 'danach' })).toMatchObject({
			leitbild: { kind: 'conflict', theirs: { form: { outcome: '3', reason: 'zuerst' } } }
		});
		expect(recorded(towns)?.version).toBe(1);
	});

	test('the same twice, from two tabs, is no conflict', () => {
		const towns = openConsensus();
		save(towns, { outcome: '3', reason: 'weil' });
		expect(save(towns, { outcome: '3', reason: 'weil' })).toEqual({
			leitbild: { kind: 'recorded' }
		});
		expect(recorded(towns)?.version).toBe(1);
	});

	test('only the coordinator records, and only in workshop or consensus', () => {
		const towns = openConsensus();
		expect(knock(towns.as('member'), 'consensus.record', round).open).toBe(false);
		moveRound(authorize(towns.as('coordinator'), 'rounds.move', round), {
			from: 'consensus',
			to: 'answering',
			note: ''
		});
		expect(knock(towns.as('coordinator'), 'consensus.record', round).open).toBe(false);
	});
});
