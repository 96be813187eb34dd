import { createHash } from 'node:crypto';
import SQLite from 'better-sqlite3';
import { demoAccounts } from '#lib/domain/demo/accounts.ts';
import { draftOnFile, instrumentOnFile } from './draft-on-file.ts';
import { workshopOnFile } from './workshop-on-file.ts';

/** Who looks: nobody in particular, or one of the demo's accounts. */
export const readers = [
	'visitor',
	'coordinator',
	'member',
	'contributor',
	'office',
	'staff',
	'admin'
] as const;
export type Reader = (typeof readers)[number];

type Samples = Partial<Record<Reader, readonly string[]>>;

const programme = '/(review)/review/programme';
const instruments = '/(review)/review/instruments';
const draft = `${instruments}/drafts/[draft]`;
const town = '/(app)/[municipality=municipality]';
const round = `${town}/rounds/[round=round]`;
const workshop = '/(live)/[municipality=municipality]/rounds/[round=round]/workshop';
const hall = '/auenrode/rounds/2/workshop';

/**
 * Every page of the application by its route, at least once, in the states in which it looks
 * different. Kaiserslautern has finished rounds, Marwelden is answering, Auenrode is at its
 * workshop.
 */
export const samples: Record<string, Samples> = {
	'/(public)/login': { visitor: ['/login'] },
	'/(public)/healthz': {},
	'/(public)/imprint': { visitor: ['/imprint'] },
	'/(public)/privacy': { visitor: ['/privacy'] },
	'/(public)/accessibility': { visitor: ['/accessibility'] },
	'/(public)/plain-language': { visitor: ['/plain-language'] },
	'/(public)/help': { visitor: ['/help'] },
	'/(public)/invite/[token]': { visitor: ['/invite/{token}', '/invite/gone'] },
	'/(public)/join': { visitor: ['/join'] },
	'/(public)/join/[code]': { visitor: ['/join/{code}', '/join/NOCODE'] },
	'/(public)/join/[code]/own': {},
	'/(public)/join/[code]/stream': {},
	'/(public)/join/console/[token]': { visitor: ['/join/console/gone'] },
	'/(app)': { coordinator: ['/'], staff: ['/'], admin: ['/'] },
	'/(app)/account': { coordinator: ['/account'] },
	'/(app)/account/notices': { coordinator: ['/account/notices'] },
	'/(review)/review': { staff: ['/review', '/review?show=sent', '/review?search=zz'] },
	'/(review)/review/blocks': { staff: ['/review/blocks'] },
	'/(review)/review/submissions/[municipality]/[round=round]': {
		staff: [
			'/review/submissions/kaiserslautern/3',
			'/review/submissions/sommerquell/1',
			'/review/submissions/lohmuende/1'
		]
	},
	'/(review)/review/submissions/[municipality]/[round=round]/[field=field]': {
		staff: ['/review/submissions/kaiserslautern/3/f6', '/review/submissions/sommerquell/1/f6']
	},
	[`${round}/submission`]: {
		coordinator: ['/kaiserslautern/rounds/3/submission', '/marwelden/rounds/1/submission'],
		member: ['/auenrode/rounds/2/submission'],
		office: ['/kaiserslautern/rounds/3/submission']
	},
	[`${round}/submission/[number=number]`]: {},
	[`${round}/submission/[number=number].json`]: {},
	'/(admin)/admin': { admin: ['/admin'] },
	'/(admin)/admin/municipalities/[municipality]': {
		admin: ['/admin/municipalities/marwelden', '/admin/municipalities/ulmwerda']
	},
	'/(admin)/admin/municipalities/[municipality]/archive': {
		admin: ['/admin/municipalities/marwelden/archive', '/admin/municipalities/ulmwerda/archive']
	},
	'/(admin)/admin/municipalities/new': { admin: ['/admin/municipalities/new'] },
	'/(admin)/admin/programmes/new': { admin: ['/admin/programmes/new'] },
	[town]: {
		coordinator: ['/kaiserslautern', '/marwelden', '/auenrode'],
		member: ['/auenrode'],
		contributor: ['/marwelden', '/kaiserslautern'],
		office: ['/kaiserslautern']
	},
	[`${town}/findings`]: {
		coordinator: ['/kaiserslautern/findings', '/marwelden/findings'],
		office: ['/kaiserslautern/findings']
	},
	[`${town}/findings/new`]: {
		member: ['/kaiserslautern/findings/new?criterion=orte&round=3']
	},
	[`${town}/findings/[finding=number]`]: {
		member: ['/kaiserslautern/findings/1', '/kaiserslautern/findings/4'],
		office: ['/kaiserslautern/findings/1']
	},
	[`${town}/findings/[finding=number]/edit`]: { member: ['/kaiserslautern/findings/1/edit'] },
	'/(review)/review/findings': { staff: ['/review/findings'] },
	[`${town}/trends`]: {
		office: ['/kaiserslautern/trends', '/kaiserslautern/trends?from=2&to=3'],
		coordinator: ['/marwelden/trends']
	},
	[`${town}/trends/explore`]: { office: ['/kaiserslautern/trends/explore'] },
	[`${town}/reports`]: {
		office: [
			'/kaiserslautern/reports',
			'/kaiserslautern/reports?kind=trends',
			'/kaiserslautern/reports?kind=minutes&round=3',
			'/kaiserslautern/reports?chosen=1&fields=f2&sections=criteria&sections=radar',
			'/kaiserslautern/reports?chosen=1'
		],
		coordinator: ['/marwelden/reports?kind=trends', '/kaiserslautern/reports?why=busy']
	},
	[`${town}/reports/file`]: {},
	[`${town}/reports/progress`]: {},
	[`${town}/reports/charts/[file]`]: {},
	[`${town}/measures`]: {
		coordinator: ['/kaiserslautern/measures', '/auenrode/measures'],
		office: ['/kaiserslautern/measures']
	},
	[`${town}/measures/list`]: { coordinator: ['/kaiserslautern/measures/list?state=due'] },
	[`${town}/measures/timeline`]: { coordinator: ['/kaiserslautern/measures/timeline'] },
	[`${town}/measures/budget`]: { coordinator: ['/kaiserslautern/measures/budget'] },
	[`${town}/measures/new`]: { member: ['/kaiserslautern/measures/new?finding=1'] },
	[`${town}/measures/[number=number]`]: {
		member: ['/kaiserslautern/measures/1'],
		office: ['/kaiserslautern/measures/1']
	},
	[`${town}/measures/[number=number]/edit`]: { member: ['/kaiserslautern/measures/1/edit'] },
	[`${town}/structures`]: { coordinator: ['/kaiserslautern/structures'] },
	[`${town}/structures/new`]: { coordinator: ['/kaiserslautern/structures/new'] },
	[`${town}/structures/[structure]`]: { coordinator: ['/kaiserslautern/structures/{structure}'] },
	[`${town}/measures/exchange`]: {
		coordinator: ['/kaiserslautern/measures/exchange'],
		office: ['/kaiserslautern/measures/exchange']
	},
	[`${town}/measures/exchange/[file]`]: {},
	[`${round}/answers/[field=field]/sheet`]: {
		coordinator: ['/marwelden/rounds/1/answers/f1/sheet']
	},
	[`${round}/answers/[field=field]/sheet/[file]`]: {},
	[`${town}/comparison`]: {
		office: ['/kaiserslautern/comparison'],
		coordinator: ['/marwelden/comparison']
	},
	[programme]: { staff: ['/review/programme'] },
	[`${programme}/[programme]`]: { staff: ['/review/programme/modellkommunen-2020'] },
	[`${programme}/[programme]/rounds`]: { staff: ['/review/programme/modellkommunen-2020/rounds'] },
	[`${programme}/[programme]/new`]: { staff: ['/review/programme/modellkommunen-2020/new'] },
	[`${programme}/[programme]/fields`]: { staff: ['/review/programme/modellkommunen-2020/fields'] },
	'/(admin)/admin/programmes/[programme]': { admin: ['/admin/programmes/modellkommunen-2020'] },
	'/(review)/review/releases': { staff: ['/review/releases'] },
	'/(review)/review/releases/[programme]/new': {
		staff: ['/review/releases/modellkommunen-2020/new']
	},
	'/(review)/review/releases/[programme]/[release=number]': {
		staff: ['/review/releases/modellkommunen-2020/2']
	},
	[instruments]: { staff: ['/review/instruments'] },
	[`${instruments}/import`]: { staff: ['/review/instruments/import'] },
	[`${instruments}/[version]`]: { staff: ['/review/instruments/{instrument}?field=f6'] },
	[`${instruments}/[version]/difference`]: {
		staff: ['/review/instruments/{instrument}/difference']
	},
	[`${instruments}/[version]/[file]`]: {},
	[draft]: { staff: ['/review/instruments/drafts/{draft}'] },
	[`${draft}/[file]`]: {},
	[`${draft}/frame`]: { staff: ['/review/instruments/drafts/{draft}/frame'] },
	[`${draft}/fields/[field=field]`]: { staff: ['/review/instruments/drafts/{draft}/fields/f6'] },
	[`${draft}/criteria/[criterion]`]: {
		staff: ['/review/instruments/drafts/{draft}/criteria/orte']
	},
	[`${draft}/preview`]: { staff: ['/review/instruments/drafts/{draft}/preview'] },
	[`${draft}/difference`]: { staff: ['/review/instruments/drafts/{draft}/difference'] },
	[`${draft}/publish`]: { staff: ['/review/instruments/drafts/{draft}/publish'] },
	[`${town}/audit`]: {
		coordinator: ['/kaiserslautern/audit', '/auenrode/audit?area=workshop']
	},
	[`${town}/settings`]: {
		office: ['/kaiserslautern/settings'],
		coordinator: ['/kaiserslautern/settings']
	},
	[`${town}/settings/archive`]: {
		coordinator: ['/kaiserslautern/settings/archive', '/auenrode/settings/archive']
	},
	[`${town}/members`]: { coordinator: ['/marwelden/members'] },
	[`${town}/members/invite`]: { coordinator: ['/marwelden/members/invite'] },
	[`${town}/members/[membership]`]: { coordinator: ['/marwelden/members/{membership}'] },
	[`${town}/chain`]: {
		member: [
			'/kaiserslautern/chain',
			'/kaiserslautern/chain?criterion=orte',
			'/kaiserslautern/chain?measure=1',
			'/kaiserslautern/chain?finding=999'
		],
		office: ['/kaiserslautern/chain'],
		coordinator: ['/auenrode/chain']
	},
	[`${town}/practice`]: {
		coordinator: [
			'/kaiserslautern/practice',
			'/kaiserslautern/practice?field=f2&size=similar&need=1',
			'/kaiserslautern/practice?field=f4&need=1',
			'/marwelden/practice'
		],
		office: ['/kaiserslautern/practice'],
		member: ['/kaiserslautern/practice']
	},
	[`${town}/practice/new`]: {
		coordinator: ['/kaiserslautern/practice/new', '/kaiserslautern/practice/new?measure=1']
	},
	[`${town}/practice/[number=number]`]: {
		coordinator: ['/kaiserslautern/practice/1', '/kaiserslautern/practice/2'],
		member: ['/kaiserslautern/practice/3'],
		office: ['/kaiserslautern/practice/1', '/kaiserslautern/practice/3']
	},
	[`${town}/practice/[number=number]/edit`]: {
		coordinator: ['/kaiserslautern/practice/2/edit', '/kaiserslautern/practice/1/edit']
	},
	[`${town}/practice/found/[example]`]: {
		coordinator: ['/kaiserslautern/practice/found/{answered}', '/marwelden/practice/found/{asked}'],
		member: ['/kaiserslautern/practice/found/{answered}']
	},
	[`${town}/rounds`]: {
		coordinator: ['/kaiserslautern/rounds'],
		office: ['/kaiserslautern/rounds']
	},
	[`${town}/rounds/plan`]: { coordinator: ['/kaiserslautern/rounds/plan'] },
	[round]: {
		coordinator: ['/kaiserslautern/rounds/3', '/marwelden/rounds/1', '/auenrode/rounds/2'],
		member: ['/auenrode/rounds/2']
	},
	[`${round}/edit`]: { coordinator: ['/marwelden/rounds/1/edit'] },
	[`${round}/answers`]: {
		coordinator: ['/marwelden/rounds/1/answers'],
		contributor: ['/marwelden/rounds/1/answers']
	},
	[`${round}/answers/[field=field]`]: {
		coordinator: ['/marwelden/rounds/1/answers/f1', '/kaiserslautern/rounds/3/answers/f2'],
		contributor: ['/marwelden/rounds/1/answers/f3']
	},
	[`${round}/results`]: {
		coordinator: [
			'/kaiserslautern/rounds/3/results',
			'/kaiserslautern/rounds/1/results',
			'/marwelden/rounds/1/results'
		]
	},
	[`${round}/results/[field=field]`]: {
		coordinator: ['/kaiserslautern/rounds/3/results/f2', '/auenrode/rounds/2/results/f1']
	},
	[`${round}/consensus`]: { coordinator: ['/auenrode/rounds/2/consensus'] },
	[`${round}/consensus/[field=field]`]: {
		coordinator: ['/auenrode/rounds/2/consensus/f1', '/kaiserslautern/rounds/3/consensus/f2']
	},
	[workshop]: {
		coordinator: [`${hall}?item={open}`, `${hall}?item={closed}`, `${hall}?item={revealed}`]
	},
	[`${workshop}/screen`]: { coordinator: [`${hall}/screen`, `${hall}/screen?contrast=high`] },
	[`${workshop}/stream`]: {},
	[`${workshop}/paper`]: { coordinator: [`${hall}/paper`] },
	[`${workshop}/paper/[item]`]: { coordinator: [`${hall}/paper/{open}`] },
	[`${workshop}/minutes`]: {
		coordinator: [`${hall}/minutes`, '/kaiserslautern/rounds/3/workshop/minutes'],
		member: [`${hall}/minutes`]
	},
	[`${workshop}/minutes/minutes.pdf`]: {}
};

/** Pages that no route asks for: nothing there, and not allowed. */
const refusals: Samples = {
	visitor: ['/imprint/nowhere'],
	coordinator: ['/kaiserslautern/nowhere', '/brackenfurt'],
	contributor: ['/marwelden/rounds']
};

/** The addresses of everything that somebody looks at in this suite. */
export function addressesOf(reader: Reader, databaseFile: string): string[] {
	const all = [...Object.values(samples), refusals].flatMap((sample) => sample[reader] ?? []);
	const { code, open, closed, revealed } = workshopOnFile(databaseFile);
	return all.map((address) =>
		address
			.replace('{code}', code)
			.replace('{open}', open)
			.replace('{closed}', closed)
			.replace('{revealed}', revealed)
			.replace('{answered}', () => exampleOnFile(databaseFile, 'rothenquell'))
			.replace('{asked}', () => exampleOnFile(databaseFile, 'kaiserslautern'))
			.replace('{draft}', () => draftOnFile(databaseFile))
			.replace('{instrument}', () => instrumentOnFile(databaseFile))
			.replace('{token}', () => inviteOnFile(databaseFile))
			.replace('{membership}', () => membershipOnFile(databaseFile))
			.replace('{structure}', () => structureOnFile(databaseFile))
	);
}

/** @throws for a reader without an account */
export function demoEmailOf(reader: Reader): string {
	const account = demoAccounts.find(({ email }) => email.startsWith(`${reader}@`));
	if (!account) throw new Error(`the demo has no ${reader}`);
	return account.email;
}

/** Leaves an open invitation to Marwelden. @returns its token */
function inviteOnFile(databaseFile: string): string {
	const token = 'a-token-that-only-this-suite-knows';
	const hash = createHash('sha256').update(token).digest('hex');
	const database = new SQLite(databaseFile);
	database.pragma('busy_timeout = 5000');
	database
		.prepare(
			`INSERT INTO invitations (id, token_hash, municipality_id, email, name, role, unit, invited_by,
			   created_at, expires_at)
			 SELECT ?, ?, municipality_id, 'neu@marwelden.example', 'Fachamt Neu', 'contributor',
			   'Fachamt Neu', account_id, 0, 9999999999999
			 FROM memberships WHERE id = ? ON CONFLICT DO NOTHING`
		)
		.run(hash, hash, membershipOnFile(databaseFile));
	database.close();
	return token;
}

/** Somebody's membership in Marwelden. */
function membershipOnFile(databaseFile: string): string {
	const database = new SQLite(databaseFile, { readonly: true });
	const row = database
		.prepare(
			`SELECT memberships.id FROM memberships
			 JOIN municipalities ON municipalities.id = municipality_id
			 WHERE slug = 'marwelden' ORDER BY memberships.id LIMIT 1`
		)
		.get() as { id: string };
	database.close();
	return row.id;
}

/** The first practice example of a place. */
function exampleOnFile(databaseFile: string, slug: string): string {
	const database = new SQLite(databaseFile, { readonly: true });
	const row = database
		.prepare(
			`SELECT practice_examples.id FROM practice_examples
			 JOIN municipalities ON municipalities.id = municipality_id
			 WHERE slug = ? AND number = 1`
		)
		.get(slug) as { id: string };
	database.close();
	return row.id;
}

/** A body of Kaiserslautern. */
function structureOnFile(databaseFile: string): string {
	const database = new SQLite(databaseFile, { readonly: true });
	const row = database
		.prepare(
			`SELECT structures.id FROM structures
			 JOIN municipalities ON municipalities.id = municipality_id
			 WHERE slug = 'kaiserslautern' ORDER BY structures.name LIMIT 1`
		)
		.get() as { id: string };
	database.close();
	return row.id;
}
