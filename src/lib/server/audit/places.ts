import { and, eq, inArray } from 'drizzle-orm';
import { partsOf, type SubjectPart, type TrailPlace } from '#lib/domain/audit/index.ts';
import { criterionByKey, fieldByKey, fieldOf } from '#lib/domain/instrument/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accounts, invitations, memberships, rounds, structures } from '../db/schema/index.ts';
import { instrumentById } from '../instrument/queries.ts';

const nowhere: TrailPlace = { round: null, what: null, to: null, path: null };

/** What of a round an act can be done to; the rest of a subject says how often. */
const withinRound = new Set(['submission', 'field', 'question', 'criterion']);

type Access = MunicipalityAccess<'audit.view'>;

/**
 * The places of these subjects. Names are read from what is stored today: the trail itself holds
 * none, so that what was erased is not in it.
 */
export function placesOf(
	access: Access,
	subjects: readonly string[]
): ReadonlyMap<string, TrailPlace> {
	const rows = access.database
		.select({ number: rounds.number, title: rounds.title, instrumentId: rounds.instrumentId })
		.from(rounds)
		.where(eq(rounds.municipalityId, access.municipality.id))
		.all();
	const known = new Map(rows.map((row) => [String(row.number), row]));
	const names = namesAmong(access, subjects.flatMap(partsOf));
	return new Map(
		subjects.map((subject) => {
			const parts = partsOf(subject);
			const number = parts.find(({ kind }) => kind === 'round')?.id ?? '';
			const round = known.get(number);
			const inner = parts.find(({ kind }) => withinRound.has(kind));
			const to = parts.find(({ kind }) => kind === 'to')?.id ?? null;
			const place = round ? inRound(access, round, inner) : beside(parts[0], names);
			return [subject, { ...place, to }];
		})
	);
}

function inRound(
	{ database }: Access,
	{ number, title, instrumentId }: { number: number; title: string; instrumentId: string },
	inner: SubjectPart | undefined
): TrailPlace {
	const place = { ...nowhere, round: title, path: `/rounds/${number}` };
	if (!inner) return place;
	const { kind, id } = inner;
	if (kind === 'submission') return { ...place, path: `/rounds/${number}/submission` };
	const instrument = instrumentById(database, instrumentId);
	if (kind === 'field') {
		const field = fieldByKey(instrument, id);
		return field ? { ...place, what: { kind: 'text', text: field.title } } : place;
	}
	const criterion = criterionByKey(instrument, id.split('.')[0] ?? '');
	const field = fieldOf(instrument, id);
	if (!criterion || !field) return place;
	const page = kind === 'question' ? 'answers' : 'results';
	return {
		...place,
		what: { kind: 'text', text: criterion.title },
		path: `/rounds/${number}/${page}/${field.key}`
	};
}

function beside(part: SubjectPart | undefined, names: ReadonlyMap<string, string>): TrailPlace {
	switch (part?.kind) {
		case 'finding':
			return {
				...nowhere,
				what: { kind: 'finding', number: part.id },
				path: `/findings/${part.id}`
			};
		case 'measure':
			return {
				...nowhere,
				what: { kind: 'measure', number: part.id },
				path: `/measures/${part.id}`
			};
		case 'practice':
			return {
				...nowhere,
				what: { kind: 'practice', number: part.id },
				path: `/practice/${part.id}`
			};
		case 'budget':
			return { ...nowhere, what: { kind: 'budget', number: part.id }, path: '/measures/budget' };
		case 'structure':
		case 'membership':
		case 'invitation': {
			const name = names.get(part.id);
			const path = part.kind === 'structure' ? `/structures/${part.id}` : '/members';
			return name ? { ...nowhere, what: { kind: 'name', name }, path } : nowhere;
		}
		default:
			return nowhere;
	}
}

/** Names of the structures and people of the municipality among these, by id. */
function namesAmong(
	{ database, municipality }: Access,
	parts: readonly SubjectPart[]
): Map<string, string> {
	const idsOf = (wanted: string) => parts.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
	const rows = [
		database
			.select({ id: structures.id, name: structures.name })
			.from(structures)
			.where(
				and(
					eq(structures.municipalityId, municipality.id),
					inArray(structures.id, idsOf('structure'))
				)
			)
			.all(),
		database
			.select({ id: memberships.id, name: accounts.name })
			.from(memberships)
			.innerJoin(accounts, eq(accounts.id, memberships.accountId))
			.where(
				and(
					eq(memberships.municipalityId, municipality.id),
					inArray(memberships.id, idsOf('membership'))
				)
			)
			.all(),
		database
			.select({ id: invitations.id, name: invitations.name })
			.from(invitations)
			.where(
				and(
					eq(invitations.municipalityId, municipality.id),
					inArray(invitations.id, idsOf('invitation'))
				)
			)
			.all()
	];
	return new Map(rows.flat().map(({ id, name }) => [id, name]));
}
