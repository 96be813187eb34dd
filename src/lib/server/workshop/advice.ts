import { criteriaOf, type Localized } from '#lib/domain/instrument/index.ts';
import { advisedCriteria, threadsOf, type Thread } from '#lib/domain/review/entries.ts';
import type { RoundAccess } from '../access/access.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { entriesFor } from '../review/entries.ts';
import { lastSaidFor } from '../review/evaluations.ts';

/** What project staff said of a field, and what of it a workshop could talk about. */
export interface FieldAdvice {
	key: string;
	title: Localized;
	comment: string;
	recommendation: string;
	/** Whether they wrote about `criteria` one by one; else it is all of the field. */
	named: boolean;
	criteria: { key: string; title: Localized }[];
}

/** What project staff have told the municipality so far, by field; fields without a word left out. */
export function adviceOf(access: RoundAccess<'workshop.run'>): FieldAdvice[] {
	const advised = advisedCriteria(entriesFor(access));
	const said = lastSaidFor(access);
	return instrumentOf(access).fields.flatMap((field) => {
		const { comment = '', recommendation = '' } = said.get(field.key) ?? {};
		const own = criteriaOf(field).filter(({ key }) => advised.has(key));
		if (comment + recommendation === '' && own.length === 0) return [];
		const offered = own.length > 0 ? own : recommendation === '' ? [] : criteriaOf(field);
		const criteria = offered.map(({ key, title }) => ({ key, title }));
		const named = own.length > 0;
		return { key: field.key, title: field.title, comment, recommendation, named, criteria };
	});
}

/** What was written about one criterion between project staff and municipality. */
export function threadsAbout(access: RoundAccess<'workshop.run'>, criterion: string): Thread[] {
	return threadsOf(entriesFor(access).filter((entry) => entry.criterion === criterion));
}
