import { eq } from 'drizzle-orm';
import type { MeasureReferences } from '#lib/domain/exchange/index.ts';
import { criteriaOf } from '#lib/domain/instrument/index.ts';
import { bodyNames, turnWords } from '#lib/i18n/exchange.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Transaction } from '../db/client.ts';
import { findings, structures } from '../db/schema/index.ts';
import { currentInstrument } from '../instrument/current.ts';
import type { Measure } from './queries.ts';

/**
 * What the words in a sheet stand for here. A body that has ended is known by its name and that it
 * has, and by its name alone to the measure that belongs to it already.
 */
export function referencesOf(
	transaction: Transaction,
	access: MunicipalityAccess<'measures.import'>
): (stored: Measure | undefined) => MeasureReferences {
	const municipalityId = access.municipality.id;
	const bodies = transaction
		.select({ id: structures.id, name: structures.name, endedAt: structures.endedAt })
		.from(structures)
		.where(eq(structures.municipalityId, municipalityId))
		.all();
	const own = transaction
		.select({ id: findings.id, number: findings.number })
		.from(findings)
		.where(eq(findings.municipalityId, municipalityId))
		.all();
	const { fields } = currentInstrument(access);
	const common = {
		fields: namesOf(fields),
		criteria: namesOf(fields.flatMap(criteriaOf)),
		findings: new Map(own.map(({ id, number }) => [String(number), id])),
		turns: turnWords()
	};
	const names = bodies.flatMap(({ id, name, endedAt }) =>
		bodyNames({ name, ended: endedAt !== null }).map((one) => [one, id] as const)
	);
	return (stored) => ({
		...common,
		structures: new Map([
			...(stored ? [[stored.structure.name, stored.structure.id] as const] : []),
			...names,
			...(stored
				? bodyNames(stored.structure).map((one) => [one, stored.structure.id] as const)
				: [])
		])
	});
}

/** Keys by key and title in every language, in lower case. */
function namesOf(
	things: readonly { key: string; title: { de: string; en: string } }[]
): Map<string, string> {
	return new Map(
		things.flatMap(({ key, title }) =>
			[key, title.de, title.en].map((name) => [name.toLowerCase(), key] as const)
		)
	);
}
