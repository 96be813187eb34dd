import { eq } from 'drizzle-orm';
import {
	authorize,
	authorizeAccount,
	authorizeOperator,
	authorizeStaff
} from '#lib/server/access/authorize.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import * as answers from '#lib/server/answers/queries.ts';
import * as answerTable from '#lib/server/answers/answer-sheet.ts';
import * as answerSheet from '#lib/server/answers/sheet.ts';
import { contentsOf } from '#lib/server/archive/collect.ts';
import { functionsOf } from '#lib/server/archive/people.ts';
import { municipalityBy, placeOf } from '#lib/server/archive/place.ts';
import * as archive from '#lib/server/archive/queries.ts';
import { countIn, rowsOf, tableSections } from '#lib/server/archive/rows.ts';
import { settingOf } from '#lib/server/archive/setting.ts';
import { placesOf } from '#lib/server/audit/places.ts';
import { trailOf } from '#lib/server/audit/trail.ts';
import * as consent from '#lib/server/benchmark/consent.ts';
import { programmeMembers } from '#lib/server/benchmark/members.ts';
import { contributionOf } from '#lib/server/benchmark/contribution.ts';
import { partitionOf } from '#lib/server/benchmark/partitions.ts';
import { planAside } from '#lib/server/benchmark/plan-aside.ts';
import { prepareRelease, situationOf } from '#lib/server/benchmark/preparation.ts';
import * as releases from '#lib/server/benchmark/releases.ts';
import { municipalityChains } from '#lib/server/chain/queries.ts';
import * as consensus from '#lib/server/consensus/queries.ts';
import * as sheet from '#lib/server/consensus/sheet.ts';
import { measures as measureTable } from '#lib/server/db/schema/index.ts';
import * as delegations from '#lib/server/delegations/queries.ts';
import * as lastRows from '#lib/server/findings/last-rows.ts';
import * as findingConfirmations from '#lib/server/findings/confirmations.ts';
import { findingCounts } from '#lib/server/findings/counting.ts';
import * as outgoing from '#lib/server/findings/outgoing.ts';
import { findingHistory } from '#lib/server/findings/history.ts';
import { originIn } from '#lib/server/findings/origin.ts';
import { likelyRoundId, misplacedPart } from '#lib/server/findings/places.ts';
import { submittedSummaries } from '#lib/server/review/summaries.ts';
import * as findings from '#lib/server/findings/queries.ts';
import * as drafts from '#lib/server/instrument/drafts.ts';
import * as published from '#lib/server/instrument/published.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import * as instrument from '#lib/server/instrument/queries.ts';
import { criteriaWithMeasure } from '#lib/server/measures/answered-criteria.ts';
import { findingLinksOf } from '#lib/server/measures/finding-links.ts';
import { partsOf } from '#lib/server/measures/parts.ts';
import * as measures from '#lib/server/measures/queries.ts';
import { installedPlace } from '#lib/server/municipalities/installed-place.ts';
import * as municipalities from '#lib/server/municipalities/queries.ts';
import { hasMailUnderWay, undeliveredAmong } from '#lib/server/mail/standing.ts';
import * as noticeChoices from '#lib/server/notices/choices.ts';
import * as notices from '#lib/server/notices/own.ts';
import { noticesInTown } from '#lib/server/notices/town.ts';
import * as overview from '#lib/server/overview/queries.ts';
import { standingIn } from '#lib/server/overview/situation.ts';
import { installedMunicipalities } from '#lib/server/municipalities/installation-places.ts';
import * as invitations from '#lib/server/people/invitations.ts';
import * as members from '#lib/server/people/members.ts';
import { municipalitiesOf } from '#lib/server/people/memberships.ts';
import * as offered from '#lib/server/practice/offered.ts';
import { draftSourceOf } from '#lib/server/practice/from-measure.ts';
import * as practice from '#lib/server/practice/queries.ts';
import * as requests from '#lib/server/practice/requests.ts';
import * as practiceSteps from '#lib/server/practice/steps.ts';
import * as handIn from '#lib/server/programme/hand-in-dates.ts';
import * as programme from '#lib/server/programme/queries.ts';
import { awaitedOf } from '#lib/server/review/awaited.ts';
import { decisionSubject, subjectOf } from '#lib/server/review/decision-subject.ts';
import { decidedAt } from '#lib/server/review/decided.ts';
import { lastPosition, reminderInForce, reminderOf } from '#lib/server/review/reminders.ts';
import { reviewDesk } from '#lib/server/review/desk.ts';
import { waitingSubmissions } from '#lib/server/review/waiting.ts';
import { reviewedSubmission } from '#lib/server/review/reviewed.ts';
import { compileSubmission } from '#lib/server/submission/compile.ts';
import { handInFacts } from '#lib/server/submission/facts.ts';
import * as submission from '#lib/server/submission/queries.ts';
import * as standing from '#lib/server/submission/standing.ts';
import { offerOf } from '#lib/server/reports/offer.ts';
import * as reading from '#lib/server/reports/reading.ts';
import * as compared from '#lib/server/results/compared.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { acceptedRounds } from '#lib/server/results/accepted.ts';
import * as results from '#lib/server/results/queries.ts';
import { planMeasures } from '#lib/server/measures/import-plan.ts';
import { referencesOf } from '#lib/server/measures/import-references.ts';
import { reportsOf } from '#lib/server/measures/reports.ts';
import * as measureSheet from '#lib/server/measures/sheet.ts';
import * as rounds from '#lib/server/rounds/queries.ts';
import { settledDays } from '#lib/server/rounds/settled.ts';
import { workOf } from '#lib/server/trends/work.ts';
import * as structures from '#lib/server/structures/queries.ts';
import * as advice from '#lib/server/workshop/advice.ts';
import { mayStillFollow } from '#lib/server/workshop/console-follower.ts';
import { consoleView } from '#lib/server/workshop/console-view.ts';
import { consoleData } from '#lib/server/workshop/console.ts';
import { criterionText } from '#lib/server/workshop/criterion-text.ts';
import { shownVotes } from '#lib/server/workshop/item-view.ts';
import * as joining from '#lib/server/workshop/joining.ts';
import { minutesOf } from '#lib/server/workshop/minutes.ts';
import * as phone from '#lib/server/workshop/phone.ts';
import * as workshop from '#lib/server/workshop/queries.ts';
import { roomItem, roomView } from '#lib/server/workshop/room-view.ts';
import { screenView } from '#lib/server/workshop/screen-view.ts';
import { seatBehind, type SeatAccess } from '#lib/server/workshop/seats.ts';
import type { Ability, MembershipRole } from '#lib/domain/access/index.ts';
import { readPlan } from '#lib/domain/reports/plan.ts';
import { publishedIn } from './practice-contents.ts';
import { teamOf } from './review-contents.ts';
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

/** Each town's office is also project staff of its programme, and reviews nothing of its own town. */
function asStaff(towns: FullTowns, town: Town) {
	return authorizeStaff(towns.as('office', town), 'releases.view');
}

function keeping(towns: FullTowns, town: Town) {
	return authorizeStaff(towns.as('office', town), 'programme.view');
}

function asKeeper(towns: FullTowns, town: Town) {
	return authorizeStaff(towns.as('office', town), 'instruments.view');
}

/** Round 1 was handed in once. */
function inReview<A extends Ability>(towns: FullTowns, town: Town, ability: A) {
	return authorizeReview(teamOf(towns, town), ability, { municipality: town, round: 1 });
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

/** A report about round 1 with every field. */
function asking(towns: FullTowns, town: Town) {
	const access = inTown(towns, town, 'results.view');
	const query = new URLSearchParams('round=1');
	const { plan } = readPlan(query, offerOf(access));
	return { plan, shared: {}, context: towns.as('coordinator', town), municipality: town };
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
	'archive/collect.contentsOf': (...[towns, town]) => contentsOf(towns.database, town),
	'archive/fingerprint.fingerprintOf': 'pure',
	'archive/handed-in.submissionProblems': 'pure',
	'archive/people.functionsOf': (...[towns, town]) => {
		const asked = townAddresses.map((one) => `officer-${one}`);
		return [...functionsOf(towns.database, town, asked).values()];
	},
	'archive/place.municipalityBy': (...[towns, town]) => municipalityBy(towns.database, town),
	'archive/place.placeOf': (...[towns, town]) => placeOf(towns.database, town),
	'archive/queries.archiveCounts': (...at) =>
		archive.archiveCounts(inTown(...at, 'archive.export')),
	'archive/queries.archiveFingerprint': (...at) =>
		archive.archiveFingerprint(inTown(...at, 'archive.export')),
	'archive/queries.openWorkshopIn': (...[towns, town]) =>
		archive.openWorkshopIn(towns.database, town) ?? 'none is open',
	'archive/queries.isEmpty': (...[towns, town]) => archive.isEmpty(towns.database, town),
	'archive/queries.mayArrive': (...[towns, town]) =>
		archive.mayArrive(authorizeOperator(towns.commandLine, 'archive.import'), town),
	'archive/review.accepted': 'pure',
	'archive/review.countedAnew': 'pure',
	'archive/review.evaluationsTold': 'pure',
	'archive/review.versionedAnew': 'pure',
	'archive/review.viewsTold': 'pure',
	'archive/rows.rowsOf': (...[towns, town]) =>
		tableSections.map((section) => rowsOf(towns.database, town, section)),
	'archive/rows.countIn': (...[towns, town]) =>
		tableSections.map((section) => countIn(towns.database, town, section)),
	'archive/setting.settingOf': (...[towns, town]) => {
		const municipality = municipalityBy(towns.database, town);
		if (!municipality) throw new Error(`no ${town}`);
		const { problems } = settingOf(
			towns.database,
			towns.database,
			municipality,
			contentsOf(towns.database, town)
		);
		return problems;
	},
	'chain/queries.municipalityChains': (...at) =>
		municipalityChains({
			findings: inTown(...at, 'findings.view'),
			measures: inTown(...at, 'measures.view'),
			results: inTown(...at, 'results.view')
		}),
	'consensus/queries.consensusOf': (...at) =>
		consensus.consensusOf(inRound(...at, 'consensus.view')),
	'audit/places.placesOf': (...at) => {
		const access = inTown(...at, 'audit.view');
		const { entries } = trailOf(access, { area: null, before: '' });
		return [
			...placesOf(
				access,
				entries.map(({ subject }) => subject)
			)
		];
	},
	'audit/trail.trailOf': (...at) =>
		trailOf(inTown(...at, 'audit.view'), { area: null, before: '' }),
	'benchmark/consent.consentHistory': (...at) =>
		consent.consentHistory(inTown(...at, 'settings.view')),
	'benchmark/consent.lastConsent': (...[towns, town]) =>
		consent.lastConsent(towns.database, town, `programme-${town}`) ?? 'nothing decided',
	'benchmark/consent.takesPart': (...at) => consent.takesPart(inTown(...at, 'comparison.view')),
	'benchmark/members.programmeMembers': (...[towns, town]) =>
		programmeMembers(towns.database, `programme-${town}`, '2022-06-21'),
	'benchmark/members.memberOf': 'pure',
	'benchmark/consent.consentingIn': (...[towns, town]) =>
		consent.consentingIn(towns.database, `programme-${town}`),
	'benchmark/contribution.contributionOf': (...at) => {
		const { database, round } = inRound(...at, 'results.view');
		return contributionOf(database, { latest: { ...round, title: '' }, before: null });
	},
	'benchmark/plan-aside.planAside': (...[towns, town]) =>
		planAside(towns.database, {
			programmeId: `programme-${town}`,
			release: 'next',
			cutoffOn: '2022-06-21'
		}),
	'benchmark/partitions.partitionOf': (...[towns, town]) =>
		partitionOf(towns.database, `programme-${town}`),
	'benchmark/preparation.prepareRelease': (...[towns, town]) =>
		prepareRelease(towns.database, `programme-${town}`, 'next', '2022-06-21'),
	'benchmark/preparation.situationOf': (...[towns, town]) =>
		situationOf(towns.database, `programme-${town}`, '2022-06-21'),
	'benchmark/releases.lastRelease': (...[towns, town]) =>
		releases.lastRelease(towns.database, `programme-${town}`),
	'benchmark/releases.numberOfReleases': (...[towns, town]) =>
		releases.numberOfReleases(towns.database, `programme-${town}`),
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
	'findings/outgoing.approvedSummaries': (...at) => {
		const { database, municipality, round } = inRound(...at, 'rounds.view');
		return outgoing.approvedSummaries(database, municipality.id, round.id);
	},
	'findings/outgoing.unapprovedSummaries': (...at) => {
		const { database, municipality, round } = inRound(...at, 'rounds.view');
		return outgoing.unapprovedSummaries(database, municipality.id, round.id);
	},
	'measures/answered-criteria.criteriaWithMeasure': (towns, town) =>
		criteriaWithMeasure(towns.database, town),
	'findings/counting.findingCounts': (...at) => findingCounts(inTown(...at, 'findings.view')),
	'findings/history.findingHistory': (...[towns, town]) =>
		findingHistory(inTown(towns, town, 'findings.view'), `finding-${town}`),
	'findings/origin.originIn': (...[towns, town]) =>
		originIn(inTown(towns, town, 'findings.record'), new URLSearchParams({ note: `note-${town}` })),
	'findings/places.likelyRoundId': (...at) => likelyRoundId(inTown(...at, 'findings.record')),
	'findings/places.misplacedPart': (...[towns, town]) =>
		misplacedPart(inTown(towns, town, 'findings.record'), {
			fieldKey: 'f6',
			criterionKey: 'orte',
			roundId: null
		}),
	'review/summaries.submittedSummaries': (...[towns, town]) =>
		submittedSummaries(authorizeStaff(towns.as('office', town), 'summaries.view')),
	'findings/queries.findingTitles': (...at) =>
		findings.findingTitles(inTown(...at, 'measures.keep')),
	'instrument/current.currentInstrument': (...at) =>
		currentInstrument(inTown(...at, 'rounds.view')),
	'instrument/drafts.draftAt': (towns) => drafts.draftAt(towns.database, 'none', 1) ?? {},
	'instrument/drafts.draftById': (...at) => drafts.draftById(asKeeper(...at), 'none') ?? {},
	'instrument/drafts.fieldThatHad': (...at) =>
		drafts.fieldThatHad(asKeeper(...at), 'none', 'orte') ?? {},
	'instrument/drafts.openDrafts': (...at) => drafts.openDrafts(asKeeper(...at)),
	'instrument/drafts.partsAt': (towns) => drafts.partsAt(towns.database, 'none', 1),
	'instrument/drafts.storedDraft': (towns) => drafts.storedDraft(towns.database, 'none') ?? {},
	'instrument/drafts.takenKeys': 'pure',
	'instrument/published.publishedVersion': (...[towns, town]) =>
		published.publishedVersion(asKeeper(towns, town), towns.instrumentId),
	'instrument/published.publishedVersions': (...at) => published.publishedVersions(asKeeper(...at)),
	'instrument/queries.instrumentOf': (...at) =>
		instrument.instrumentOf(inRound(...at, 'rounds.view')),
	'instrument/queries.instrumentById': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return instrument.instrumentById(database, round.instrumentId);
	},
	'instrument/queries.newestInstrument': (...at) =>
		instrument.newestInstrument(inRound(...at, 'rounds.view')),
	'instrument/queries.instrumentVersions': (...at) =>
		instrument.instrumentVersions(inTown(...at, 'rounds.plan')),
	'instrument/queries.fieldTitles': (...at) => [
		...instrument.fieldTitles(inTown(...at, 'rounds.plan').database)
	],
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
	'mail/queries.undeliveredMails': 'all towns',
	'mail/sending.sendWaiting': 'writes',
	'mail/standing.hasMailUnderWay': (towns, town) =>
		hasMailUnderWay(towns.database, `coordinator-${town}`),
	'mail/standing.undeliveredAmong': (towns, town) => [
		...undeliveredAmong(towns.database, [`mail-${town}`])
	],
	'notices/choices.choicesOf': (towns, town) =>
		noticeChoices.choicesOf(authorizeAccount(towns.as('coordinator', town))),
	'notices/choices.storedChoices': (towns, town) =>
		noticeChoices.storedChoices(towns.database, `coordinator-${town}`),
	'notices/own.ownNotices': (towns, town) => [
		...notices.ownNotices(towns.as('coordinator', town)),
		...notices.ownNotices(towns.as('office', town))
	],
	'notices/own.rolesOf': (towns, town) =>
		notices.rolesOf(authorizeAccount(towns.as('coordinator', town))),
	'notices/own.staffNotices': (towns, town) => [
		town,
		notices.staffNotices(towns.as('office', town))
	],
	'notices/town.noticesInTown': (towns, town) => {
		const context = towns.as('coordinator', town);
		return [town, noticesInTown(context, standingIn(context, town))];
	},
	'overview/situation.standingIn': (towns, town) => {
		const { access, ...standing } = standingIn(towns.as('coordinator', town), town);
		return { ...standing, municipality: access.municipality };
	},
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
	'practice/from-measure.draftSourceOf': (...at) =>
		draftSourceOf(inTown(...at, 'measures.view'), 1),
	'practice/offered.offeredExample': 'published copies',
	'practice/offered.offeredExamples': 'published copies',
	'practice/offered.publishedExamples': 'published copies',
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
	'review/decided.decidedAt': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return decidedAt(database, round.id);
	},
	'review/decision-subject.decisionSubject': (...at) =>
		decisionSubject(inReview(...at, 'submission.view')),
	'review/decision-subject.subjectOf': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return subjectOf(database, round.id);
	},
	'review/examples.exampleChoices': 'published copies',
	'review/examples.exampleTitles': 'published copies',
	'review/reviewed.reviewedSubmission': (...at) =>
		reviewedSubmission(inReview(...at, 'submission.view')),
	'submission/compile.compileSubmission': (...at) => {
		const access = inRound(...at, 'rounds.view');
		return compileSubmission(access.database, access, 'hand-in');
	},
	'submission/facts.handInFacts': (...at) => {
		const access = inRound(...at, 'rounds.view');
		return handInFacts(access.database, access);
	},
	'submission/queries.extentNow': (...at) => submission.extentNow(inRound(...at, 'rounds.view')),
	'submission/queries.handInCheck': (...at) =>
		submission.handInCheck(inRound(...at, 'rounds.view')),
	'submission/queries.storedSubmission': (...at) => {
		const access = inReview(...at, 'submission.view');
		return submission.storedSubmission(access.database, access.submission.id);
	},
	'submission/queries.submissionBy': (...at) =>
		submission.submissionBy(inRound(...at, 'rounds.view'), 1),
	'submission/queries.submissionText': (...at) =>
		submission.submissionText(inRound(...at, 'rounds.view'), 1),
	'submission/queries.submissionsOf': (...at) =>
		submission.submissionsOf(inRound(...at, 'rounds.view')),
	'submission/standing.submissionHeads': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return standing.submissionHeads(database, round.id);
	},
	'submission/standing.submissionInForce': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return standing.submissionInForce(database, round.id);
	},
	'programme/hand-in-dates.lastSaid': (...[towns, town]) =>
		handIn.lastSaid(towns.database, town, 2),
	'programme/hand-in-dates.handInDateOf': (...[towns, town]) =>
		handIn.handInDateOf(towns.database, town, 2),
	'programme/hand-in-dates.handInDatesOf': (...[towns, town]) =>
		handIn.handInDatesOf(towns.database, [town]),
	'programme/hand-in-dates.ownDueOf': (...at) => handIn.ownDueOf(inRound(...at, 'rounds.view', 2)),
	'programme/hand-in-dates.offeredRound': (...at) =>
		handIn.offeredRound(inTown(...at, 'rounds.view')) ?? 'a round is running',
	'programme/hand-in-dates.standingOf': (...[towns, town]) =>
		handIn.standingOf(towns.database, town),
	'programme/queries.keptProgramme': (...[towns, town]) =>
		programme.keptProgramme(keeping(towns, town), `programme-${town}`),
	'programme/queries.keptProgrammes': (...at) => programme.keptProgrammes(keeping(...at)),
	'programme/queries.placesOf': (...[towns, town]) =>
		programme.placesOf(keeping(towns, town), `programme-${town}`),
	'programme/queries.fieldsAcross': (...[towns, town]) =>
		programme.fieldsAcross(keeping(towns, town), `programme-${town}`) ?? 'no release',
	'municipalities/inviting.inviteMunicipality': 'writes',
	'review/awaited.awaitedOf': (...[towns, town]) => awaitedOf(towns.database, town),
	'review/reminders.reminderOf': (...at) => reminderOf(inRound(...at, 'rounds.view')),
	'review/reminders.reminderInForce': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return reminderInForce(database, round.id);
	},
	'review/reminders.lastPosition': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return lastPosition(database, round.id);
	},
	'review/desk.reviewDesk': (towns, town) =>
		reviewDesk(authorizeStaff(towns.as('office', town), 'review.view')),
	'review/waiting.waitingSubmissions': (towns, town) => [
		town,
		waitingSubmissions(authorizeStaff(teamOf(towns, town), 'review.view'))
	],
	'reports/builder.ofRound': 'pure',
	'reports/builder.ofTown': 'pure',
	'reports/frames.sourceLine': 'pure',
	'reports/offer.offerOf': (...at) => offerOf(inTown(...at, 'results.view')),
	'reports/reading.bandIn': (...at) =>
		reading.bandIn(inRound(...at, 'results.view')) ?? 'no release',
	'reports/reading.comparisonIn': (...at) =>
		reading.comparisonIn(inTown(...at, 'comparison.view'), asking(...at)) ?? 'no release',
	'reports/reading.measuresIn': (...at) =>
		reading.measuresIn(inTown(...at, 'measures.view'), asking(...at)),
	'reports/reading.comparedIn': (...at) =>
		reading.comparedIn(inRound(...at, 'results.view'), asking(...at)),
	'reports/reading.minutesIn': (...at) =>
		reading.minutesIn(inRound(...at, 'minutes.view'), asking(...at)),
	'reports/reading.periodIn': (...at) =>
		reading.periodIn(inTown(...at, 'results.view'), asking(...at)) ?? 'one round only',
	'reports/reading.periodOfFields': (...at) =>
		reading.periodOfFields(inTown(...at, 'results.view'), asking(...at)) ?? 'one round only',
	'reports/reading.withinFields': 'pure',
	'results/compared.comparedResults': (...at) =>
		compared.comparedResults(inRound(...at, 'results.view')),
	'results/compared.courseLabels': 'pure',
	'results/compared.standingOfRound': 'pure',
	'results/compared.versionsNotice': 'pure',
	'results/perspectives.perspectivesOf': (...at) => perspectivesOf(inTown(...at, 'results.view')),
	'results/accepted.acceptedRounds': (...[towns, town]) =>
		acceptedRounds(towns.database, `programme-${town}`, '2022-06-21'),
	'results/queries.measured': (...at) => {
		const access = inTown(...at, 'results.view');
		return rounds.roundsOf(access).map((round) => results.measured(access.database, round));
	},
	'results/queries.completedResults': (...at) =>
		results.completedResults(inTown(...at, 'results.view')),
	'results/queries.resultsOf': (...at) => results.resultsOf(inRound(...at, 'results.view')),
	'rounds/finishing.finishRound': 'writes',
	'rounds/queries.returnedWith': (...at) => rounds.returnedWith(inRound(...at, 'rounds.view')),
	'rounds/queries.historyOf': (...at) => rounds.historyOf(inRound(...at, 'rounds.view')),
	'rounds/queries.planOf': (...at) => rounds.planOf(inRound(...at, 'rounds.view')),
	'rounds/queries.roundsOf': (...at) => rounds.roundsOf(inTown(...at, 'rounds.view')),
	'rounds/settled.settledDays': (...at) => settledDays(inTown(...at, 'results.view')),
	'rounds/queries.summaries': (towns, town) => rounds.summaries(towns.database, town),
	'rounds/queries.unfinishedAmong': 'pure',
	'trends/work.workOf': (...at) => workOf(inTown(...at, 'measures.view')),
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
	'workshop/advice.adviceOf': (...at) =>
		advice.adviceOf(
			inRound(...at, 'minutes.view') as unknown as Parameters<typeof advice.adviceOf>[0]
		),
	'workshop/advice.threadsAbout': (...at) =>
		advice.threadsAbout(
			inRound(...at, 'minutes.view') as unknown as Parameters<typeof advice.adviceOf>[0],
			'orte'
		),
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
		const held = inWorkshop(...at);
		const item = workshop.itemOf(database, held.id, `item-${at[1]}`);
		return item && shownVotes(database, held, item);
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
	'workshop/room-view.roomItem': (...at) => {
		const { database } = at[0];
		const held = inWorkshop(...at);
		const agenda = workshop.itemsOf(database, held.id);
		return agenda.map((item) => roomItem(database, held, item, agenda));
	},
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
