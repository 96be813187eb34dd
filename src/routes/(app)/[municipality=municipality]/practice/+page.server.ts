import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { ownExamples } from '#lib/server/practice/queries.ts';
import { fieldNames } from './fields.server.ts';
import { filterIn, foundRows, seekerOf } from './found.server.ts';
import { receivedBy, sentBy } from './requests.server.ts';
import { stateLine } from './standing.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated: Kit and Svelte alone would be 44 kB of script for nothing. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'practice.view', params);
	const abilities = abilitiesOf(access);
	const fields = fieldNames(access);
	const filter = filterIn(url, fields);
	const seeker = seekerOf(locals.context, params);
	const { rows, all } = foundRows(access, seeker, filter, fields);
	return {
		inProgramme: access.municipality.programmeId !== null,
		fields,
		filter,
		found: rows,
		offered: all,
		knowsOwnScores: seeker.scores.size > 0,
		own: ownExamples(access).map((example) => ({
			number: example.number,
			title: example.draft.title,
			words: stateLine(example)
		})),
		received: receivedBy(locals.context, params, abilities),
		sent: sentBy(locals.context, params, abilities)
	};
};
