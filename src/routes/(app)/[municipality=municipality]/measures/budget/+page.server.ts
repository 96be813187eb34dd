import { fail, redirect } from '@sveltejs/kit';
import { draw } from '#lib/charts/server/draw.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { yearBudgets, yearsChart } from '#lib/server/measures/charts.ts';
import { setCeiling } from '#lib/server/measures/commands.ts';
import { ceilingsOf, measuresOf } from '#lib/server/measures/queries.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import { ceilingConflict, readCeilingForm } from './ceiling.server.ts';
import { budgetHeadline, budgetOfYear } from './year.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url, isDataRequest }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const today = access.clock.today();
	const measures = measuresOf(access);
	const ceilings = ceilingsOf(access);
	const years = yearBudgets(measures, ceilings, today);
	const thisYear = Number(today.slice(0, 4));
	const chosen = years.find(({ year }) => String(year) === url.searchParams.get('year'));
	const shown = chosen ?? years.find(({ year }) => year === thisYear);
	const year = shown?.year ?? thisYear;
	const picture = yearsChart(years);
	const files = chartFiles(params.municipality, { kind: 'measures' });
	const asked = { inPage: !isDataRequest, files };
	return {
		year,
		headline: budgetHeadline(year, shown),
		years: years.map((one) => one.year),
		ceilings,
		picture: picture && draw(picture, asked),
		spent: shown
			? budgetOfYear(shown, measures, currentInstrument(access), { today, ...asked })
			: null,
		done: noticeIn(url, ['set'])
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'budget.set', params);
		const form = readCeilingForm(await request.formData());
		const { typed } = form;
		if (!form.ok) return fail(400, { typed, problems: form.problems, refused: undefined });
		const outcome = setCeiling(access, form.change);
		if (outcome.kind === 'conflict') {
			const refused = ceilingConflict(form.change.year, outcome.theirs);
			return fail(409, { typed, problems: {}, refused });
		}
		const { year } = form.change;
		redirect(303, `/${params.municipality}/measures/budget?year=${year}&done=set`);
	}
};
