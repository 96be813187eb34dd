import { fail, redirect } from '@sveltejs/kit';
import { highestLevel } from '#lib/domain/instrument/index.ts';
import { itemStateLabel } from '#lib/i18n/workshop.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { newId } from '#lib/server/db/ids.ts';
import { readPaperCounts, typedFrom } from '#lib/server/workshop/minutes-paper.ts';
import { enterPaperBallots } from '#lib/server/workshop/paper.ts';
import { votedOn } from '#lib/server/workshop/queries.ts';
import { announce } from '#lib/server/workshop/topics.ts';
import { ballotOf, choicesOf, perspectiveNames } from '../ballot.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { paperItem, stampIn } from './paper-item.server.ts';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { access, item } = paperItem(locals.context, params);
	const instrument = instrumentOf(access);
	return {
		base: `/${access.municipality.slug}/rounds/${access.round.number}/workshop`,
		title: ballotOf(instrument, item.criterionKey).title,
		open: item.state === 'open',
		standing: itemStateLabel(item.state),
		voted: item.state === 'open' ? votedOn(access.database, item.id) : null,
		stamp: { key: newId(), run: item.run },
		perspectives: perspectiveNames(access),
		choices: choicesOf(instrument),
		entered: Number(url.searchParams.get('entered')) || 0
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const { access, workshop, item } = paperItem(locals.context, params);
		const form = await request.formData();
		const perspectives = perspectiveNames(access).map(({ key }) => key);
		const read = readPaperCounts(form, perspectives, highestLevel(instrumentOf(access)));
		if (!read.ok) return fail(400, { typed: read.typed, wrong: read.wrong, refused: null });
		const stamp = stampIn(form);
		const entered = enterPaperBallots(access, workshop, item.id, read.counts, stamp);
		if (entered.kind !== 'entered') {
			const typed = entered.kind === 'again' ? {} : typedFrom(read.counts);
			return fail(409, { typed, wrong: [], refused: entered.kind });
		}
		announce(workshop.id);
		redirect(303, `${url.pathname}?entered=${entered.ballots}`);
	}
};
