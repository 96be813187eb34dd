import { demoAccounts, demoPassword, type DemoRole } from '#lib/domain/demo/accounts.ts';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import { hashPassword } from '#lib/server/auth/passwords.ts';
import { momentOf } from './days.ts';
import { invented, openWorkshop, stillAnswering } from './invented.ts';
import { kaiserslautern } from './kaiserslautern/place.ts';
import { programmeId } from './programme.ts';
import { idOf, saltOf } from './seed.ts';

const createdAt = momentOf('2020-05-25', '08:00');

/** What the demo accounts are called: functions, no persons. */
const names: Record<string, string> = {
	'coordinator@demo.example': 'Integrationsstelle',
	'member@demo.example': 'Mitglied der Taskforce',
	'contributor@demo.example': 'Fachamt Soziales',
	'office@demo.example': 'OB-Büro',
	'staff@demo.example': 'Projektteam 1',
	'staff2@demo.example': 'Projektteam 2',
	'admin@demo.example': 'Betrieb'
};

interface Belonging {
	email: string;
	place: string;
	role: MembershipRole;
	unit: string;
}

const { slug: home } = kaiserslautern;

const belongings: readonly Belonging[] = [
	{
		email: 'coordinator@demo.example',
		place: home,
		role: 'coordinator',
		unit: 'Integrationsstelle'
	},
	{
		email: 'member@demo.example',
		place: home,
		role: 'member',
		unit: 'Beirat für Migration und Integration'
	},
	{ email: 'contributor@demo.example', place: home, role: 'contributor', unit: 'Fachamt Soziales' },
	{
		email: 'office@demo.example',
		place: home,
		role: 'office',
		unit: 'Büro der Oberbürgermeisterin oder des Oberbürgermeisters'
	},
	{
		email: 'coordinator@demo.example',
		place: openWorkshop,
		role: 'coordinator',
		unit: 'Integrationsstelle'
	},
	{ email: 'member@demo.example', place: openWorkshop, role: 'member', unit: 'Migrationsbeirat' },
	{
		email: 'coordinator@demo.example',
		place: stillAnswering,
		role: 'coordinator',
		unit: 'Integrationsstelle'
	},
	{
		email: 'contributor@demo.example',
		place: stillAnswering,
		role: 'contributor',
		unit: 'Fachamt Soziales'
	},
	...invented.flatMap(({ slug }): Belonging[] => [
		{ email: coordinatorOf(slug), place: slug, role: 'coordinator', unit: 'Integrationsstelle' },
		{ email: departmentOf(slug), place: slug, role: 'contributor', unit: 'Fachamt Soziales' },
		{ email: officeOf(slug), place: slug, role: 'office', unit: 'Leitung' }
	])
];

export function accountId(email: string): string {
	return idOf('account', email);
}

/** Who runs the rounds of a place. */
export function coordinatorOf(slug: string): string {
	return slug === home ? 'coordinator@demo.example' : `integration@${slug}.example`;
}

/** Who decides for a place about what leaves it. */
export function officeOf(slug: string): string {
	return slug === home ? 'office@demo.example' : `leitung@${slug}.example`;
}

/** Somebody of the task force, where the demo knows one besides the coordination. */
export function memberOf(slug: string): string {
	return slug === home ? 'member@demo.example' : coordinatorOf(slug);
}

/** The department that fields are handed to. */
function departmentOf(slug: string): string {
	return slug === home ? 'contributor@demo.example' : `soziales@${slug}.example`;
}

/** All accounts; only those of the demo itself have a password that anyone knows. */
export async function accountRows() {
	const known = demoAccounts.map(async ({ email, role }) => ({
		...accountRow(email, names[email] ?? email),
		passwordHash: await hashPassword(demoPassword, saltOf('password', email)),
		operator: role === ('admin' satisfies DemoRole)
	}));
	const others = invented.flatMap(({ slug, name }) => [
		accountRow(coordinatorOf(slug), `Integrationsstelle ${name}`),
		accountRow(departmentOf(slug), `Fachamt Soziales ${name}`),
		accountRow(officeOf(slug), `Leitung ${name}`)
	]);
	return [...(await Promise.all(known)), ...others];
}

function accountRow(email: string, name: string) {
	const passwordHash = unknownHash(email);
	return { id: accountId(email), email, name, passwordHash, operator: false, createdAt };
}

/** Well formed, so that checking it takes as long as ever, and the hash of nothing anyone knows. */
function unknownHash(email: string): string {
	const [salt, hash] = [saltOf('unknown', email), saltOf('nothing', email)].map((bytes) =>
		Buffer.from(bytes).toString('base64').replace(/=+$/, '')
	);
	return `$argon2id$v=19$m=19456,t=2,p=1$${salt}$${hash}`;
}

export function membershipRows() {
	return belongings.map(({ email, place, role, unit }) => ({
		id: idOf('membership', email, place),
		accountId: accountId(email),
		municipalityId: idOf('municipality', place),
		role,
		unit,
		administration: false,
		createdAt
	}));
}

export function staffRows() {
	return demoAccounts
		.filter(({ role }) => role === 'staff')
		.map(({ email }) => ({
			id: idOf('staff', email),
			accountId: accountId(email),
			programmeId,
			createdAt
		}));
}
