import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { accountId } from './accounts.ts';
import { momentOf } from './days.ts';
import { idOf } from './seed.ts';

/** Districts joined later than towns and cities. */
export function cohortOf(kind: MunicipalityKind): string {
	return kind === 'district' ? 'Herbst 2020' : 'Frühjahr 2020';
}

/** Until when the project team expects the running rounds of three places, one of them overdue. */
export function handInDateRows() {
	return [
		{ slug: 'marwelden', roundNumber: 1, dueOn: '2022-07-15' },
		{ slug: 'ulmwerda', roundNumber: 1, dueOn: '2022-06-17' },
		{ slug: 'auenrode', roundNumber: 2, dueOn: '2022-07-31' }
	].map(({ slug, ...date }) => ({
		id: idOf('hand-in-date', slug),
		municipalityId: idOf('municipality', slug),
		position: 1,
		...date,
		accountId: accountId('staff@demo.example'),
		at: momentOf('2022-05-02', '09:00')
	}));
}
