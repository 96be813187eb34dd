import { criteriaOf } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { roundsOf } from '#lib/server/rounds/queries.ts';

/** The fields, criteria and rounds that a finding can belong to. */
export function choicesOf(access: MunicipalityAccess<'findings.record'>) {
	return {
		fields: currentInstrument(access).fields.map((field) => ({
			key: field.key,
			title: textOf(field.title),
			criteria: criteriaOf(field).map(({ key, title }) => ({ key, title: textOf(title) }))
		})),
		rounds: roundsOf(access).map(({ id, title }) => ({ id, title }))
	};
}

export type Choices = ReturnType<typeof choicesOf>;
