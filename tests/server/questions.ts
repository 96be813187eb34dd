import { eq } from 'drizzle-orm';
import {
	authorize,
	authorizeAccount,
	authorizeOperator,
	authorizeStaff
} from '#lib/server/access/authorize.ts';
import * as answers from '#lib/server/answers/queries.ts';
import * as answerTable from '#lib/server/answers/answer-sheet.ts';
import * as answerSheet from '#lib/server/answers/sheet.ts';
import * as consent from '#lib/server/benchmark/consent.ts';
import { programmeMembers } from '#lib/server/benchmark/members.ts';
import { partitionOf } from '#lib/server/benchmark/partitions.ts';
import { prepareRelease } from '#lib/server/benchmark/preparation.ts';
import * as releases from '#lib/server/benchmark/releases.ts';
import { municipalityChains } from '#lib/server/chain/queries.ts';
import * as consensus from '#lib/server/consensus/queries.ts';
import * as sheet from '#lib/server/consensus/sheet.ts';
import { measures as measureTable } from '#lib/server/db/schema/index.ts';
import * as delegations from '#lib/server/delegations/queries.ts';
import * as lastRows from '#lib/server/findings/last-rows.ts';
import * as findingConfirmations from '#lib/server/findings/confirmations.ts';
import { findingCounts } from '#lib/server/findings/counting.ts';
import { findingHistory } from '#lib/server/findings/history.ts';
import { originIn } from '#lib/server/findings/origin.ts';
import { submittedSummaries } from '#lib/server/findings/summaries.ts';
import * as findings from '#lib/server/findings/queries.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import * as instrument from '#lib/server/instrument/queries.ts';
import { findingLinksOf } from '#lib/server/measures/finding-links.ts';
import { partsOf } from '#lib/server/measures/parts.ts';
import * as measures from '#lib/server/measures/queries.ts';
import { installedPlace } from '#lib/server/municipalities/installed-place.ts';
import * as municipalities from '#lib/server/municipalities/queries.ts';
import * as overview from '#lib/server/overview/queries.ts';
import { installedMunicipalities } from '#lib/server/municipalities/installation-places.ts';
import * as invitations from '#lib/server/people/invitations.ts';
import * as members from '#lib/server/people/members.ts';
import { municipalitiesOf } from '#lib/server/people/memberships.ts';
import * as offered from '#lib/server/practice/offered.ts';
import * as practice from '#lib/server/practice/queries.ts';
import * as requests from '#lib/server/practice/requests.ts';
import * as practiceSteps from '#lib/server/practice/steps.ts';
import { programmeRounds } from '#lib/server/review/programme-rounds.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { acceptedResults } from '#lib/server/results/accepted.ts';
import * as results from '#lib/server/results/queries.ts';
import { planMeasures } from '#lib/server/measures/import-plan.ts';
import { referencesOf } from '#lib/server/measures/import-references.ts';
import { reportsOf } from '#lib/server/measures/reports.ts';
import * as measureSheet from '#lib/server/measures/sheet.ts';
import * as rounds from '#lib/server/rounds/queries.ts';
import { settledDays } from '#lib/server/rounds/settled.ts';
import * as structures from '#lib/server/structures/queries.ts';
import { mayStillFollow } from '#lib/server/workshop/console-follower.ts';
import { consoleView } from '#lib/server/workshop/console-view.ts';
import { consoleData } from '#lib/server/workshop/console.ts';
import { criterionText } from '#lib/server/workshop/criterion-text.ts';
import { shownVotes } from '#lib/server/workshop/item-view.ts';
import * as joining from '#lib/server/workshop/joining.ts';
import { minutesOf } from '#lib/server/workshop/minutes.ts';
import * as phone from '#lib/server/workshop/phone.ts';
import * as workshop from '#lib/server/workshop/queries.ts';
import { roomView } from '#lib/server/workshop/room-view.ts';
import { screenView } from '#lib/server/workshop/screen-view.ts';
import { seatBehind, type SeatAccess } from '#lib/server/workshop/seats.ts';
import type { Ability, MembershipRole } from '#lib/domain/access/index.ts';
import { publishedIn } from './practice-contents.ts';
import { townAddresses } from '../support/town.ts';
import { codeOf, type Town } from './round-contents.ts';
import type { FullTowns } from './two-towns.ts';

/** Asks one query as somebody of this town may. */
type Question = (towns: FullTowns, town: Town) => unknown;

/**
 * `pure`: takes only what its caller has read. `writes`: a command, whose reach its own room tests.
 * `all towns`: meant to name every municipality, to those who run the installation. `published
 * copies`: the one place where a municipality reads another's text; `isolation.test.ts` asks it of
 * two towns in one programme, and finds the published copy and no other word, and of two towns in
 * different programmes, and finds nothing.
 */
type NoQuestion = 'pure' | 'writes' | 'all towns' | 'published copies';

function inTown<A extends Ability>(
	towns: FullTowns,
	town: Town,
	ability: A,
	role: MembershipRole = 'coordinator'
) {
	return authorize(towns.as(role, town), ability, { municipality: town });
}

/** Round 1 is closed and has every view; round 2 is being answered. */
function inRound<A extends Ability>(towns: FullTowns, town: Town, ability: A, round = 1) {
	return authorize(towns.as('coordinator', town), ability, { municipality: town, round });
}

/** Each town's office is also project staff of its programme. */
function asStaff(towns: FullTowns, town: Town) {
	return authorizeStaff(towns.as('office', town), 'releases.view');
}

/** The workshop of round 1, as its code leads to it. */
function inWorkshop({ database }: FullTowns, town: Town): workshop.Workshop {
	const found = workshop.workshopByCode(database, codeOf[town]);
	if (!found) throw new Error(`no workshop in ${town}`);
	return found;
}

function onSeat({ database }: FullTowns, town: Town): SeatAccess {
	const access = seatBehind(database, `token-${town}`);
	if (!access) throw new Error(`no seat in ${town}`);
	return access;
}

/** Every exported function of the modules that only read, and how to ask it. */
export const questions: Record<string, Question | NoQuestion> = {
	'answers/queries.answersOf': (...at) => answers.answersOf(inRound(...at, 'answers.view')),
	'answers/queries.repliesOf': (...at) => answers.repliesOf(inRound(...at, 'results.view')),
	'answers/queries.repliesAmong': 'pure',
	'answers/queries.storedAnswers': (...at) => {
		const { database, round } = inRound(...at, 'answers.view');
		return answers.storedAnswers(database, round.id);
	},
	'answers/answer-sheet.answerSheet': (...at) =>
		answerTable.answerSheet(inRound(...at, 'answers.edit', 2), 'f6'),
	'answers/answer-sheet.choiceText': 'pure',
	'answers/sheet.sheetOf': (...at) =>
		answerSheet.sheetOf(inRound(...at, 'answers.view'), 'f6', 'de'),
	'answers/sheet.sheetAnswer': 'pure',
	'chain/queries.municipalityChains': (...at) =>
		municipalityChains({
			findings: inTown(...at, 'findings.view'),
			measures: inTown(...at, 'measures.view'),
			results: inTown(...at, 'results.view')
		}),
	'consensus/queries.consensusOf': (...at) =>
		consensus.consensusOf(inRound(...at, 'consensus.view')),
	'benchmark/consent.consentHistory': (...at) =>
		consent.consentHistory(inTown(...at, 'settings.view')),
	'benchmark/consent.lastConsent': (...[towns, town]) =>
		consent.lastConsent(towns.database, town, `programme-${town}`) ?? 'nothing decided',
	'benchmark/consent.takesPart': (...at) => consent.takesPart(inTown(...at, 'comparison.view')),
	'benchmark/members.programmeMembers': (...[towns, town]) =>
		programmeMembers(towns.database, `programme-${town}`, '2022-06-21'),
	'benchmark/members.memberOf': 'pure',
	'benchmark/partitions.partitionOf': (...[towns, town]) =>
		partitionOf(towns.database, `programme-${town}`),
	'benchmark/preparation.prepareRelease': (...[towns, town]) =>
		prepareRelease(towns.database, `programme-${town}`, 'next', '2022-06-21'),
	'benchmark/releases.programmeInReach': (...[towns, town]) =>
		releases.programmeInReach(asStaff(towns, town), `programme-${town}`),
	'benchmark/releases.ownProgrammes': (...at) => releases.ownProgrammes(asStaff(...at)),
	'benchmark/releases.releasesOfProgramme': (...[towns, town]) =>
		releases.releasesOfProgramme(towns.database, `programme-${town}`),
	'benchmark/releases.releasesOf': (...[towns, town]) =>
		releases.releasesOf(asStaff(towns, town), `programme-${town}`),
	'benchmark/releases.comparisonOf': (...at) =>
		releases.comparisonOf(inTown(...at, 'comparison.view')),
	'consensus/queries.storedConsensus': (...at) => {
		const { database, round } = inRound(...at, 'consensus.view');
		return consensus.storedConsensus(database, round.id);
	},
	'consensus/sheet.consensusSheet': (...at) =>
		sheet.consensusSheet(inRound(...at, 'consensus.view'), 'f1', 'de'),
	'consensus/sheet.sheetConsensus': 'pure',
	'delegations/queries.delegationsOf': (...at) =>
		delegations.delegationsOf(inRound(...at, 'rounds.view')),
	'delegations/queries.ownDelegations': (...at) =>
		delegations.ownDelegations(inTown(...at, 'municipality.enter', 'contributor')),
	'delegations/queries.possibleDelegates': (...at) =>
		delegations.possibleDelegates(inRound(...at, 'fields.delegate', 2)),
	'findings/last-rows.lastReleases': (...at) => lastRows.lastReleases(at[0].database, at[1]),
	'findings/last-rows.lastStates': (...at) => lastRows.lastStates(at[0].database, at[1]),
	'findings/queries.findingByNumber': (...at) =>
		findings.findingByNumber(inTown(...at, 'findings.view'), 1),
	'findings/queries.findingsOf': (...at) =>
		findings.findingsOf(inTown(...at, 'findings.view', 'office')),
	'findings/confirmations.confirmationsOf': (...[towns, town]) =>
		findingConfirmations.confirmationsOf(inTown(towns, town, 'findings.view'), `finding-${town}`),
	'findings/confirmations.storedConfirmations': (...[towns, town]) =>
		findingConfirmations.storedConfirmations(towns.database, `finding-${town}`),
	'findings/rows.contentOf': 'pure',
	'findings/counting.findingCounts': (...at) => findingCounts(inTown(...at, 'findings.view')),
	'findings/history.findingHistory': (...[towns, town]) =>
		findingHistory(inTown(towns, town, 'findings.view'), `finding-${town}`),
	'findings/origin.originIn': (...[towns, town]) =>
		originIn(inTown(towns, town, 'findings.record'), new URLSearchParams({ note: `note-${town}` })),
	'findings/summaries.submittedSummaries': (...[towns, town]) =>
		submittedSummaries(authorizeStaff(towns.as('office', town), 'summaries.view')),
	'findings/queries.findingTitles': (...at) =>
		findings.findingTitles(inTown(...at, 'measures.keep')),
	'instrument/current.currentInstrument': (...at) =>
		currentInstrument(inTown(...at, 'rounds.view')),
	'instrument/queries.instrumentOf': (...at) =>
		instrument.instrumentOf(inRound(...at, 'rounds.view')),
	'instrument/queries.instrumentById': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return instrument.instrumentById(database, round.instrumentId);
	},
	'instrument/queries.instrumentVersions': (...at) =>
		instrument.instrumentVersions(inTown(...at, 'rounds.plan')),
	'municipalities/queries.inhabitantsOf': (...at) =>
		municipalities.inhabitantsOf(inTown(...at, 'municipality.enter')),
	'measures/finding-links.findingLinksOf': (...at) =>
		findingLinksOf(inTown(...at, 'measures.view'))(`measure-${at[1]}`),
	'measures/parts.partsOf': (...[towns, town]) => {
		const own = eq(measureTable.municipalityId, town);
		const parts = partsOf(towns.database, own);
		return townAddresses.map((one) =>
			[parts.entries, parts.findings].map((of) => of(`measure-${one}`))
		);
	},
	'measures/queries.measuresOf': (...at) => measures.measuresOf(inTown(...at, 'measures.view')),
	'measures/queries.measureBy': (...at) => measures.measureBy(inTown(...at, 'measures.view'), 1),
	'measures/queries.storedMeasures': (...at) => {
		const access = inTown(...at, 'measures.view');
		return measures.storedMeasures(access.database, access);
	},
	'measures/queries.ceilingsOf': (...at) => measures.ceilingsOf(inTown(...at, 'measures.view')),
	'municipalities/queries.programmeTitleOf': (...at) =>
		municipalities.programmeTitleOf(inTown(...at, 'municipality.enter')),
	'measures/import-plan.planMeasures': (...[towns, town]) =>
		towns.database.transaction((transaction) => {
			const access = inTown(towns, town, 'measures.import');
			const sheet = measureSheet.measureSheet(inTown(towns, town, 'measures.view'));
			return planMeasures(transaction, access, sheet);
		}),
	'measures/import-references.referencesOf': (...[towns, town]) =>
		towns.database.transaction((transaction) =>
			referencesOf(transaction, inTown(towns, town, 'measures.import'))(undefined)
		),
	'measures/reports.reportsOf': (...[towns, town]) =>
		reportsOf(inTown(towns, town, 'measures.view'), `measure-${town}`),
	'measures/sheet.measureSheet': (...at) =>
		measureSheet.measureSheet(inTown(...at, 'measures.view')),
	'measures/sheet.entriesOf': (...[towns, town]) =>
		measureSheet.entriesOf(towns.database, `measure-${town}`),
	'overview/queries.runningRoundOf': (...at) => {
		const access = inRound(...at, 'rounds.view', 2);
		return overview.runningRoundOf(access, rounds.roundsOf(access)[0]!);
	},
	'overview/queries.ownWorkOf': (...at) =>
		overview.ownWorkOf(inTown(...at, 'municipality.enter', 'contributor')),
	'overview/queries.answersEverything': (...at) =>
		overview.answersEverything(inTown(...at, 'municipality.enter')),
	'people/acceptance.acceptInvitation': 'writes',
	'municipalities/installation-places.groupings': 'all towns',
	'municipalities/installation-places.installedMunicipalities': 'all towns',
	'municipalities/installed-place.installedPlace': (towns, town) =>
		installedPlace(authorizeOperator(towns.commandLine, 'installation.view'), town),
	'people/invitations.invitationsOf': (...at) =>
		invitations.invitationsOf(inTown(...at, 'people.view')),
	'people/invitations.openInvitation': (towns, town) =>
		invitations.openInvitation(towns.anonymous, towns.invitationOf[town]),
	'people/members.peopleOf': (...at) => members.peopleOf(inTown(...at, 'people.view')),
	'people/members.memberBy': (towns, town) =>
		members.memberBy(inTown(towns, town, 'people.change'), `member-${town}`),
	'people/members.coordinatorsOf': (towns, town) => members.coordinatorsOf(towns.database, town),
	'people/memberships.municipalitiesOf': (towns, town) =>
		municipalitiesOf(authorizeAccount(towns.as('coordinator', town))),
	'practice/offered.offeredExample': 'published copies',
	'practice/offered.offeredExamples': 'published copies',
	'practice/queries.ownExample': (...at) => practice.ownExample(inTown(...at, 'practice.view'), 2),
	'practice/queries.ownExamples': (...at) => practice.ownExamples(inTown(...at, 'practice.view')),
	'practice/queries.storedExample': (towns, town) =>
		practice.storedExample(towns.database, town, 1),
	'practice/requests.isWaiting': (towns, town) =>
		requests.isWaiting(towns.database, town, publishedIn(towns, town)),
	'practice/requests.receivedRequests': (...at) =>
		requests.receivedRequests(inTown(...at, 'practice.reply')),
	'practice/requests.sentRequests': (...at) => requests.sentRequests(inTown(...at, 'practice.ask')),
	'practice/steps.stepsOf': (towns, town) =>
		practiceSteps.stepsOf(towns.database, publishedIn(towns, town)),
	'review/programme-rounds.programmeRounds': (towns, town) =>
		programmeRounds(authorizeStaff(towns.as('office', town), 'review.view')),
	'results/perspectives.perspectivesOf': (...at) => perspectivesOf(inTown(...at, 'results.view')),
	'results/accepted.acceptedResults': (...[towns, town]) =>
		acceptedResults(towns.database, town, '2022-06-21'),
	'results/queries.measured': (...at) => {
		const access = inTown(...at, 'results.view');
		return rounds.roundsOf(access).map((round) => results.measured(access.database, round));
	},
	'results/queries.completedResults': (...at) =>
		results.completedResults(inTown(...at, 'results.view')),
	'results/queries.resultsOf': (...at) => results.resultsOf(inRound(...at, 'results.view')),
	'rounds/finishing.finishRound': 'writes',
	'rounds/queries.historyOf': (...at) => rounds.historyOf(inRound(...at, 'rounds.view')),
	'rounds/queries.planOf': (...at) => rounds.planOf(inRound(...at, 'rounds.view')),
	'rounds/queries.roundsOf': (...at) => rounds.roundsOf(inTown(...at, 'rounds.view')),
	'rounds/settled.settledDays': (...at) => settledDays(inTown(...at, 'results.view')),
	'rounds/queries.summaries': (towns, town) => rounds.summaries(towns.database, town),
	'rounds/queries.unfinishedAmong': 'pure',
	'structures/queries.structuresOf': (...at) =>
		structures.structuresOf(inTown(...at, 'structures.view')),
	'structures/queries.storedStructures': (...at) => {
		const { database, municipality } = inTown(...at, 'structures.view');
		return structures.storedStructures(database, municipality.id);
	},
	'structures/queries.carryingStructures': (...at) =>
		structures.carryingStructures(inTown(...at, 'structures.view')),
	'structures/queries.structureBy': (...at) =>
		structures.structureBy(inTown(...at, 'structures.view'), `structure-${at[1]}`),
	'workshop/console-follower.holderName': 'pure',
	'workshop/console-follower.mayStillFollow': (towns, town) =>
		mayStillFollow({
			context: towns.as('coordinator', town),
			credential: null,
			ability: 'workshop.show',
			subject: { municipality: town, round: 1 }
		}),
	'workshop/console-view.consoleView': (...at) => consoleView(at[0].database, inWorkshop(...at)),
	'workshop/console.consoleData': (towns, town) =>
		consoleData(
			// The console needs a round at its workshop; what it reads does not depend on the ability.
			inRound(towns, town, 'minutes.view') as unknown as Parameters<typeof consoleData>[0],
			inWorkshop(towns, town),
			{ chosenId: null, order: 'agenda' }
		),
	'workshop/criterion-text.criterionText': (...at) =>
		criterionText(at[0].database, inWorkshop(...at), 'orte'),
	'workshop/item-view.shownVotes': (...at) => {
		const { database } = at[0];
		const item = workshop.itemOf(database, inWorkshop(...at).id, `item-${at[1]}`);
		return item && shownVotes(database, inWorkshop(...at), item);
	},
	'workshop/joining.arrive': (towns, town) =>
		joining.arrive(towns.database, codeOf[town], { token: undefined, address: town }),
	'workshop/joining.findByCode': (towns, town) =>
		joining.findByCode(towns.database, codeOf[town], town),
	'workshop/joining.placeOf': (towns, town) =>
		joining.placeOf(towns.database, inWorkshop(towns, town)),
	'workshop/joining.seatIn': (towns, town) => ({
		...joining.seatIn(towns.database, codeOf[town], `token-${town}`),
		database: null
	}),
	'workshop/minutes.minutesOf': (...at) => minutesOf(inRound(...at, 'minutes.view')),
	'workshop/phone.ownBallot': (...at) => phone.ownBallot(onSeat(...at), `item-${at[1]}`),
	'workshop/phone.phoneOf': (...at) => phone.phoneOf(onSeat(...at)),
	'workshop/phone.phoneView': (...at) => phone.phoneView(at[0].database, inWorkshop(...at), 0),
	'workshop/queries.attendanceOf': (...at) =>
		workshop.attendanceOf(at[0].database, inWorkshop(...at).id),
	'workshop/queries.hasEnded': (...at) => workshop.hasEnded(at[0].database, inWorkshop(...at)),
	'workshop/queries.itemOf': (...at) =>
		workshop.itemOf(at[0].database, inWorkshop(...at).id, `item-${at[1]}`),
	'workshop/queries.itemsOf': (...at) => workshop.itemsOf(at[0].database, inWorkshop(...at).id),
	'workshop/queries.lastWorkshop': (...at) =>
		workshop.lastWorkshop(at[0].database, inWorkshop(...at).roundId),
	'workshop/queries.votedOn': (...at) => workshop.votedOn(at[0].database, `item-${at[1]}`),
	'workshop/queries.workshopByCode': (...at) => inWorkshop(...at),
	'workshop/queries.workshopOf': (...at) => workshop.workshopOf(inRound(...at, 'minutes.view')),
	'workshop/room-view.roomView': (...at) => roomView(at[0].database, inWorkshop(...at), 0),
	'workshop/screen-view.screenView': (...at) => screenView(at[0].database, inWorkshop(...at))
};

/** What somebody of this town reads of the other town's examples. */
export function readOfOthers(towns: FullTowns, town: Town, other: Town): unknown {
	const access = inTown(towns, town, 'practice.view');
	const own = offered.offeredExample(access, publishedIn(towns, town));
	const theirs = offered.offeredExample(access, publishedIn(towns, other));
	return { all: offered.offeredExamples(access), own, theirs };
}

export function everyTown(towns: FullTowns): unknown {
	return installedMunicipalities(authorizeOperator(towns.commandLine, 'installation.view'));
}
