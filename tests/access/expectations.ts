import type { Person } from '../support/town-on-file.ts';

/** The states that the matrix has towns in; `to-accept` is in review until an acceptance is tried. */
export const townStates = [
	'answering',
	'consensus',
	'workshop',
	'submitted',
	'in-review',
	'to-accept'
] as const;
export type TownState = (typeof townStates)[number];

export interface Expectation {
	/** Who gets through the door; everybody else gets 404, 403 or the sign-in page. */
	allowed: readonly (Person | 'anonymous')[];
	/** The state that the round must be in for anybody to get through; else it is `answering`. */
	in?: TownState;
}

const everyone = [
	'anonymous',
	'contributor',
	'member',
	'officer',
	'coordinator',
	'office',
	'staff',
	'operator',
	'stranger'
] as const;
const signedIn = everyone.filter((person) => person !== 'anonymous');
const members = ['contributor', 'member', 'officer', 'coordinator', 'office'] as const;
const readers = ['member', 'officer', 'coordinator', 'office'] as const;
const coordinator = ['coordinator'] as const;
const taskForce = ['member', 'officer', 'coordinator'] as const;
const operator = ['operator'] as const;

const instruments = '/(review)/review/instruments';
const draft = `${instruments}/drafts/[draft]`;
const programme = '/(review)/review/programme';
const town = '/(app)/[municipality=municipality]';
const round = `${town}/rounds/[round=round]`;
const workshop = '/(live)/[municipality=municipality]/rounds/[round=round]/workshop';
const reviewed = '/(review)/review/submissions/[municipality]/[round=round]';
const join = '/(public)/join/[code]';

/**
 * Who may what, written down a second time and by hand: the policy table says it to the
 * application, this says what we expect of it. The contributor has field f1, and only that.
 */
export const expectations: Record<string, Expectation> = {
	'GET /(public)/login': { allowed: everyone },
	'POST /(public)/login': { allowed: everyone },
	'GET /(public)/healthz': { allowed: everyone },
	'GET /(public)/imprint': { allowed: everyone },
	'GET /(public)/privacy': { allowed: everyone },
	'GET /(public)/accessibility': { allowed: everyone },
	'GET /(public)/plain-language': { allowed: everyone },
	'GET /(public)/help': { allowed: everyone },
	'POST /(public)/account/preferences': { allowed: everyone },
	'GET /(app)': { allowed: signedIn },
	'POST /(app)/account/sign-out': { allowed: signedIn },
	'GET /(app)/account': { allowed: signedIn },
	'POST /(app)/account?/password': { allowed: signedIn },
	'GET /(app)/account/notices': { allowed: signedIn },
	'POST /(app)/account/notices': { allowed: signedIn },
	'GET /(review)/review': { allowed: ['staff'] },
	'POST /(review)/review?/remind': { allowed: ['staff'] },
	'GET /(review)/review/blocks': { allowed: ['staff'] },
	'POST /(review)/review/blocks?/keep': { allowed: ['staff'] },
	[`GET ${reviewed}`]: { allowed: ['staff'], in: 'submitted' },
	[`POST ${reviewed}?/begin`]: { allowed: ['staff'], in: 'submitted' },
	[`POST ${reviewed}?/return`]: { allowed: ['staff'], in: 'in-review' },
	[`POST ${reviewed}?/accept`]: { allowed: ['staff'], in: 'to-accept' },
	[`POST ${reviewed}?/write`]: { allowed: ['staff'], in: 'submitted' },
	[`GET ${reviewed}/[field=field]`]: { allowed: ['staff'], in: 'submitted' },
	[`POST ${reviewed}/[field=field]?/write`]: { allowed: ['staff'], in: 'submitted' },
	[`POST ${reviewed}/[field=field]?/view`]: { allowed: ['staff'], in: 'in-review' },
	[`POST ${reviewed}/[field=field]?/evaluate`]: { allowed: ['staff'], in: 'in-review' },
	[`GET ${round}/submission`]: { allowed: readers },
	[`POST ${round}/submission?/submit`]: { allowed: coordinator },
	[`POST ${round}/submission?/interim`]: { allowed: coordinator },
	[`POST ${round}/submission?/answer`]: { allowed: coordinator },
	[`GET ${round}/submission/[number=number].json`]: { allowed: readers, in: 'submitted' },
	'GET /(admin)/admin': { allowed: operator },
	'GET /(admin)/admin/programmes/new': { allowed: operator },
	'POST /(admin)/admin/programmes/new': { allowed: operator },
	'GET /(admin)/admin/municipalities/new': { allowed: operator },
	'POST /(admin)/admin/municipalities/new': { allowed: operator },
	'GET /(admin)/admin/municipalities/[municipality]': { allowed: operator },
	'POST /(admin)/admin/municipalities/[municipality]': { allowed: operator },
	'GET /(admin)/admin/municipalities/[municipality]/archive': { allowed: operator },
	'POST /(admin)/admin/municipalities/[municipality]/archive?/check': { allowed: operator },
	'POST /(admin)/admin/municipalities/[municipality]/archive?/bring': { allowed: operator },
	[`GET ${town}/findings`]: { allowed: readers },
	[`GET ${town}/findings/new`]: { allowed: taskForce },
	[`POST ${town}/findings/new`]: { allowed: taskForce },
	'GET /(review)/review/findings': { allowed: ['staff'] },
	[`GET ${town}/trends`]: { allowed: readers },
	[`GET ${town}/trends/explore`]: { allowed: readers },
	[`GET ${town}/reports`]: { allowed: readers },
	[`GET ${town}/reports/file`]: { allowed: readers },
	[`GET ${town}/reports/progress`]: { allowed: readers },
	[`GET ${town}/comparison`]: { allowed: readers },
	[`GET ${programme}`]: { allowed: ['staff'] },
	'GET /(review)/review/releases': { allowed: ['staff'] },
	'POST /(review)/review/releases?/freeze': { allowed: ['staff'] },
	[`GET ${instruments}`]: { allowed: ['staff'] },
	[`GET ${instruments}/import`]: { allowed: ['staff'] },
	[`POST ${instruments}/import`]: { allowed: ['staff'] },
	[`GET ${town}/measures`]: { allowed: readers },
	[`GET ${town}/measures/list`]: { allowed: readers },
	[`GET ${town}/measures/timeline`]: { allowed: readers },
	[`GET ${town}/measures/budget`]: { allowed: readers },
	[`POST ${town}/measures/budget`]: { allowed: ['coordinator', 'office'] },
	[`GET ${town}/measures/new`]: { allowed: taskForce },
	[`POST ${town}/measures/new`]: { allowed: taskForce },
	[`GET ${town}/structures`]: { allowed: readers },
	[`GET ${town}/structures/new`]: { allowed: taskForce },
	[`POST ${town}/structures/new`]: { allowed: taskForce },
	[`GET ${town}/measures/exchange`]: { allowed: readers },
	[`POST ${town}/measures/exchange?/check`]: { allowed: coordinator },
	[`POST ${town}/measures/exchange?/bring`]: { allowed: coordinator },
	[`GET ${round}/answers/[field=field]/sheet`]: {
		allowed: ['contributor', 'officer', 'coordinator']
	},
	[`POST ${round}/answers/[field=field]/sheet?/check`]: {
		allowed: ['contributor', 'officer', 'coordinator']
	},
	[`POST ${round}/answers/[field=field]/sheet?/bring`]: {
		allowed: ['contributor', 'officer', 'coordinator']
	},
	[`GET ${town}/audit`]: { allowed: coordinator },
	[`GET ${town}/settings`]: { allowed: ['coordinator', 'office'] },
	[`POST ${town}/settings?/consent`]: { allowed: ['office'] },
	[`GET ${town}/settings/archive`]: { allowed: coordinator },
	[`POST ${town}/settings/archive/file`]: { allowed: coordinator },
	[`GET ${town}/members`]: { allowed: coordinator },
	[`GET ${town}/members/invite`]: { allowed: coordinator },
	[`POST ${town}/members/invite`]: { allowed: coordinator },
	[`GET ${town}/members/[membership]`]: { allowed: coordinator },
	[`POST ${town}/members/[membership]?/change`]: { allowed: coordinator },
	[`GET ${town}/chain`]: { allowed: readers },
	[`GET ${town}/practice`]: { allowed: readers },
	[`GET ${town}/practice/new`]: { allowed: taskForce },
	[`POST ${town}/practice/new`]: { allowed: taskForce },
	[`GET ${town}/practice/[number=number]`]: { allowed: readers },
	[`GET ${town}/practice/[number=number]/edit`]: { allowed: taskForce },
	[`POST ${town}/practice/[number=number]?/write`]: { allowed: taskForce },
	[`POST ${town}/practice/[number=number]?/decide`]: { allowed: ['office'] },
	[`POST ${town}/practice/[number=number]?/reply`]: { allowed: coordinator },
	[`POST ${town}/practice/[number=number]/edit`]: { allowed: taskForce },
	[`GET ${town}`]: { allowed: members },
	[`GET ${town}/rounds`]: { allowed: readers },
	[`GET ${town}/rounds/plan`]: { allowed: coordinator },
	[`POST ${town}/rounds/plan`]: { allowed: coordinator },
	[`GET ${round}`]: { allowed: readers },
	[`POST ${round}?/move`]: { allowed: coordinator },
	[`POST ${round}?/delegate`]: { allowed: coordinator },
	[`GET ${round}/edit`]: { allowed: coordinator },
	[`POST ${round}/edit`]: { allowed: coordinator },
	[`GET ${round}/answers`]: { allowed: members },
	[`GET ${round}/answers/[field=field]`]: { allowed: members },
	[`POST ${round}/answers/[field=field]?/save`]: {
		allowed: ['contributor', 'officer', 'coordinator']
	},
	[`GET ${round}/results`]: { allowed: readers },
	[`GET ${round}/results/[field=field]`]: { allowed: readers },
	[`GET ${round}/consensus`]: { allowed: readers },
	[`GET ${round}/consensus/[field=field]`]: { allowed: readers },
	[`POST ${round}/consensus/[field=field]`]: { allowed: coordinator, in: 'consensus' },
	'GET /(public)/join': { allowed: everyone },
	'POST /(public)/join': { allowed: everyone },
	[`GET ${workshop}`]: { allowed: coordinator, in: 'workshop' },
	[`POST ${workshop}?/openWorkshop`]: { allowed: coordinator, in: 'workshop' },
	[`GET ${workshop}/screen`]: { allowed: coordinator, in: 'workshop' },
	[`GET ${workshop}/stream`]: { allowed: coordinator, in: 'workshop' },
	[`GET ${workshop}/paper`]: { allowed: coordinator, in: 'workshop' },
	[`GET ${workshop}/minutes`]: { allowed: readers, in: 'workshop' },
	[`GET ${workshop}/minutes/minutes.pdf`]: { allowed: readers, in: 'workshop' }
};

/**
 * Actions whose own 404 („no such thing here“) looks like the door's; they are tried with a subject
 * that exists in the tests of their room, and here only for those who must not get through.
 */
export const findsNothing: Record<string, Expectation> = {
	...Object.fromEntries(
		[
			`GET ${programme}/[programme]`,
			`POST ${programme}/[programme]?/settings`,
			`POST ${programme}/[programme]?/perspectives`,
			`POST ${programme}/[programme]?/cohorts`,
			`GET ${programme}/[programme]/rounds`,
			`POST ${programme}/[programme]/rounds?/check`,
			`POST ${programme}/[programme]/rounds?/apply`,
			`GET ${programme}/[programme]/new`,
			`POST ${programme}/[programme]/new`,
			`GET ${programme}/[programme]/fields`
		].map((name) => [name, { allowed: ['staff'] as const }])
	),
	'GET /(admin)/admin/programmes/[programme]': { allowed: operator },
	'POST /(admin)/admin/programmes/[programme]?/add': { allowed: operator },
	'POST /(admin)/admin/programmes/[programme]?/revoke': { allowed: operator },
	'POST /(admin)/admin/programmes/[programme]?/end': { allowed: operator },
	'POST /(review)/review/blocks?/retire': { allowed: ['staff'] },
	[`GET ${round}/submission/[number=number]`]: { allowed: readers },
	'GET /(public)/join/console/[token]': { allowed: everyone },
	[`GET ${town}/reports/charts/[file]`]: { allowed: readers },
	[`GET ${join}`]: { allowed: everyone },
	[`POST ${join}?/join`]: { allowed: everyone },
	[`POST ${join}?/vote`]: { allowed: everyone },
	[`POST ${join}?/note`]: { allowed: everyone },
	[`POST ${join}?/group`]: { allowed: everyone },
	[`GET ${join}/own`]: { allowed: everyone },
	[`GET ${join}/stream`]: { allowed: everyone },
	...Object.fromEntries(
		[
			'open',
			'close',
			'reveal',
			'reopen',
			'consensus',
			'release',
			'add',
			'propose',
			'remove',
			'move',
			'freeSeat',
			'door',
			'leave',
			'selfView',
			'makeLink',
			'revokeLinks',
			'endWorkshop'
		].map((action) => [`POST ${workshop}?/${action}`, { allowed: coordinator, in: 'workshop' }])
	),
	...Object.fromEntries(
		[
			`POST ${instruments}?/begin`,
			`GET ${instruments}/[version]`,
			`GET ${instruments}/[version]/difference`,
			`GET ${instruments}/[version]/[file]`,
			`GET ${draft}`,
			`POST ${draft}?/arrange`,
			`POST ${draft}?/discard`,
			`GET ${draft}/[file]`,
			`GET ${draft}/frame`,
			`POST ${draft}/frame?/save`,
			`POST ${draft}/frame?/arrange`,
			`GET ${draft}/fields/[field=field]`,
			`POST ${draft}/fields/[field=field]?/save`,
			`POST ${draft}/fields/[field=field]?/arrange`,
			`GET ${draft}/criteria/[criterion]`,
			`POST ${draft}/criteria/[criterion]?/save`,
			`POST ${draft}/criteria/[criterion]?/arrange`,
			`GET ${draft}/preview`,
			`GET ${draft}/difference`,
			`POST ${draft}/difference?/match`,
			`GET ${draft}/publish`,
			`POST ${draft}/publish`
		].map((name) => [name, { allowed: ['staff'] as const }])
	),
	[`GET ${workshop}/paper/[item]`]: { allowed: coordinator, in: 'workshop' },
	[`POST ${workshop}/paper/[item]`]: { allowed: coordinator, in: 'workshop' },
	[`GET ${town}/measures/[number=number]`]: { allowed: readers },
	[`POST ${town}/measures/[number=number]?/report`]: { allowed: taskForce },
	[`GET ${town}/measures/[number=number]/edit`]: { allowed: taskForce },
	[`POST ${town}/measures/[number=number]/edit`]: { allowed: taskForce },
	[`GET ${town}/structures/[structure]`]: { allowed: readers },
	[`POST ${town}/structures/[structure]?/edit`]: { allowed: taskForce },
	[`POST ${town}/structures/[structure]?/end`]: { allowed: taskForce },
	[`GET ${town}/measures/exchange/[file]`]: { allowed: readers },
	[`GET ${round}/answers/[field=field]/sheet/[file]`]: {
		allowed: ['contributor', 'officer', 'coordinator']
	},
	[`GET ${town}/findings/[finding=number]`]: { allowed: readers },
	[`POST ${town}/findings/[finding=number]?/move`]: { allowed: taskForce },
	[`POST ${town}/findings/[finding=number]?/release`]: { allowed: taskForce },
	[`POST ${town}/findings/[finding=number]?/withdraw`]: { allowed: taskForce },
	[`POST ${town}/findings/[finding=number]?/summarize`]: { allowed: taskForce },
	[`POST ${town}/findings/[finding=number]?/approve`]: { allowed: ['office'] },
	[`POST ${town}/findings/[finding=number]?/withdrawApproval`]: { allowed: ['office'] },
	[`GET ${town}/findings/[finding=number]/edit`]: { allowed: taskForce },
	[`POST ${town}/findings/[finding=number]/edit`]: { allowed: taskForce },
	'GET /(review)/review/releases/[programme]/new': { allowed: ['staff'] },
	'POST /(review)/review/releases/[programme]/new': { allowed: ['staff'] },
	'GET /(review)/review/releases/[programme]/[release=number]': { allowed: ['staff'] },
	[`POST ${town}/practice/found/[example]?/ask`]: { allowed: ['coordinator', 'office'] },
	[`GET ${town}/practice/found/[example]`]: { allowed: readers },
	'GET /(public)/invite/[token]': { allowed: everyone },
	'POST /(public)/invite/[token]': { allowed: everyone },
	'POST /(app)/account?/revoke': { allowed: signedIn },
	[`POST ${town}/members?/revoke`]: { allowed: coordinator },
	[`POST ${town}/members/[membership]?/end`]: { allowed: coordinator },
	[`POST ${round}?/revoke`]: { allowed: coordinator },
	[`POST ${round}/answers/[field=field]?/handIn`]: {
		allowed: ['contributor', 'officer', 'coordinator']
	}
};
