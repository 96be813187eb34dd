import { textOf } from '#lib/i18n/labels.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';

export interface FieldName {
	key: string;
	title: string;
}

/** The fields of action as the municipality's questionnaire names them. */
export function fieldNames(access: MunicipalityAccess): FieldName[] {
	return currentInstrument(access).fields.map(({ key, title }) => ({ key, title: textOf(title) }));
}

/** Those of these keys, in the order of the questionnaire; a key that it does not have is left out. */
export function namesAmong(fields: readonly FieldName[], keys: readonly string[]): FieldName[] {
	return fields.filter(({ key }) => keys.includes(key));
}
