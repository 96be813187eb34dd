import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerContent } from '#lib/domain/answers/content.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { saveAnswer } from '#lib/server/answers/commands.ts';
import { businessClock } from '#lib/server/clock.ts';
import { recordConsensus } from '#lib/server/consensus/commands.ts';
import { closeDatabase, openDatabase } from '#lib/server/db/client.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { moveRound, planRound } from '#lib/server/rounds/commands.ts';
import { sendInterim } from '#lib/server/submission/commands.ts';
import { ask } from '../support/asking.ts';
import { addressOf, discoverEndpoints } from '../support/endpoints.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { foundTown, type TownOnFile } from '../support/town-on-file.ts';

const pages = (await discoverEndpoints()).filter(({ method }) => method === 'GET');
/** Words of a round by where somebody wrote them, found nowhere else. */
const words = {
	reason: 'Grundwort',
	evidence: 'Belegwort',
	note: 'Notizwort',
	agreed: 'Einigungswort'
};
type Word = keyof typeof words;
const stages = ['unsent', 'interim', 'handed in', 'taken back'] as const;
type Stage = (typeof stages)[number];
const told: Record<Stage, Word[]> = {
	unsent: [],
	interim: ['reason', 'evidence'],
	'handed in': ['reason', 'evidence', 'agreed'],
	'taken back': []
};

let server: RunningServer;
const towns = new Map<Stage, TownOnFile>();

beforeAll(async () => {
	server = await startServer('test-results/unsubmitted');
	for (const stage of stages) {
		const town = await foundTown(server.databaseFile, 'unsubmitted');
		bringTo(stage, town);
		towns.set(stage, town);
	}
}, 60_000);

afterAll(() => server.stop());

/** A round with an answer and an agreed level, as far as the stage says. */
function bringTo(stage: Stage, town: TownOnFile): void {
	const database = openDatabase(server.databaseFile);
	const id = town.accountIdOf('coordinator');
	const actor = { kind: 'account', id, name: '', email: '', operator: false } as const;
	const context: Context = { database, clock: businessClock(database), actor };
	const here = { municipality: town.slug };
	const round = { ...here, round: 1 };
	const planning = authorize(context, 'rounds.plan', here);
	const instrumentId = instrumentVersions(planning)[0]!.id;
	planRound(planning, { title: 'Runde', instrumentId, workshopOn: null, workshopPlace: '' });
	const step = (from: RoundState, to: RoundState) =>
		moveRound(authorize(context, 'rounds.move', round), { from, to, note: '' });
	step('planned', 'answering');
	const { reason, evidence, note, agreed } = words;
	const texts = { reason: '', evidence, evidenceLink: '', note };
	const answering = authorize(context, 'answers.edit', round);
	const answer = (question: string, sent: AnswerContent) =>
		saveAnswer(answering, question, { seenVersion: 0, touched: true, sent });
	answer('orte.1', { ...texts, kind: 'level', level: 2 });
	answer('orte.2', { ...texts, kind: 'not-applicable', level: null, reason });
	if (stage === 'interim') sendInterim(authorize(context, 'interim.send', round));
	step('answering', 'consensus');
	const recording = authorize(context, 'consensus.record', round);
	recordConsensus(recording, 'orte', { kind: 'agreed', level: 3, reason: agreed }, 0);
	if (stage === 'handed in' || stage === 'taken back') step('consensus', 'submitted');
	if (stage === 'taken back') step('submitted', 'consensus');
	closeDatabase(database);
}

/** Which words of the town's round a page shows to project staff, its data included. */
async function shown(route: string, town: TownOnFile): Promise<Word[]> {
	const params = { municipality: town.slug, round: '1', field: 'f6', number: '1', finding: '1' };
	const known = { ...params, programme: 'modellkommunen-2020', release: '1' };
	const cookie = `session=${town.sessionOf('staff')}`;
	const { text } = await ask(server.url + addressOf(route, known), { cookie });
	return (Object.keys(words) as Word[]).filter((word) => text.includes(words[word]));
}

describe.each(stages)('of a round that is %s, project staff read', (stage) => {
	test('on no page more than was sent, and all of that on some page', async () => {
		const town = towns.get(stage)!;
		const found = await Promise.all(
			pages.map(async ({ route }) => ({ route, said: await shown(route, town) }))
		);
		const tooMuch = found.filter(({ said }) => said.some((word) => !told[stage].includes(word)));
		expect(tooMuch).toEqual([]);
		const everything = new Set(found.flatMap(({ said }) => said));
		expect([...everything].sort()).toEqual(told[stage].toSorted());
	}, 60_000);
});
