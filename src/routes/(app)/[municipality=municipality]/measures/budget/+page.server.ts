import { fail, redirect } from '@sveltejs/kit';
import { budgetByYear } from '#lib/domain/measures/budget.ts';
import { ceilingSchema } from '#lib/domain/measures/content.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { euros } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { setCeiling } from '#lib/server/measures/commands.ts';
import { ceilingsOf, measuresOf } from '#lib/server/measures/queries.ts';
import { budgetPicture } from './picture.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url, isDataRequest }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const ceilings = ceilingsOf(access);
	const budgeted = measuresOf(access).map(({ content, entries }) => ({
		fieldKey: content.fieldKey,
		budgets: content.budgets,
		course: { ...content, entries }
	}));
	const years = budgetByYear(budgeted, ceilings, access.clock.today());
	const thisYear = Number(access.clock.today().slice(0, 4));
	const names = new Map(
		currentInstrument(access).fields.map(({ key, title }) => [key, textOf(title)])
	);
	return {
		thisYear,
		years: years.map(({ year, planned, ceiling, over, left, fields }) => ({
			...{ year, planned, ceiling, over, left },
			fields: [...fields]
				.map(([key, amount]) => ({ name: names.get(key) ?? key, amount }))
				.toSorted((a, b) => b.amount - a.amount)
		})),
		picture: budgetPicture(years, { inPage: !isDataRequest }),
		done: noticeIn(url, ['set'])
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'budget.set', params);
		const form = await request.formData();
		const word = (name: string) => {
			const value = form.get(name);
			return typeof value === 'string' ? value.trim() : '';
		};
		const typed = { year: word('year'), amount: word('amount') };
		const empty = typed.amount === '';
		const parsed = ceilingSchema.safeParse({ ...typed, amount: empty ? '0' : typed.amount });
		if (!parsed.success) return fail(400, { typed, refused: m.errors_euros() });
		const { year, amount } = parsed.data;
		const seen = /^\d+$/.test(word('seen')) ? Number(word('seen')) : null;
		const outcome = setCeiling(access, { year, amount: empty ? null : amount, seen });
		if (outcome.kind === 'conflict') {
			const refused =
				outcome.theirs === null
					? m.measures_budget_set_conflict_none({ year })
					: m.measures_budget_set_conflict({ year, theirs: euros(outcome.theirs) });
			return fail(409, { typed, refused });
		}
		redirect(303, `/${params.municipality}/measures/budget?done=set`);
	}
};
