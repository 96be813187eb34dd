import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { keepCohorts, keepSettings } from '#lib/server/programme/keeping.ts';
import { keepPerspectives } from '#lib/server/programme/perspectives.ts';

type Event = RequestEvent<{ programme: string }>;

const settingsSchema = z.object({
	title: z.string().trim().min(1).max(120),
	secondReviewer: z.literal('on').optional(),
	plannedCutoffOn: z.union([z.literal(''), z.iso.date()]),
	seen: z.string().regex(/^\d{1,9}$/)
});

/** Longest cohort that fits beside a name. */
const longest = 60;

export async function settings({ request, locals, params }: Event) {
	const access = authorizeStaff(locals.context, 'programme.keep');
	const form = await readForm(request, settingsSchema);
	if (!form.ok) return fail(400, { settings: { ...form.failure, stale: false } });
	const { title, secondReviewer, plannedCutoffOn, seen } = form.value;
	const wanted = {
		title,
		secondReviewer: secondReviewer === 'on',
		plannedCutoffOn: plannedCutoffOn || null
	};
	const outcome = keepSettings(access, params.programme, wanted, Number(seen));
	if (outcome.kind === 'kept') {
		redirect(303, `/review/programme/${params.programme}?done=settings`);
	}
	const values: Record<string, string> = { title, plannedCutoffOn };
	if (wanted.secondReviewer) values['secondReviewer'] = 'on';
	return fail(409, { settings: { values, problems: noProblems, stale: true } });
}

const perspectivesSchema = z.object({ perspectives: z.string(), seen: z.string() });

export async function perspectives({ request, locals, params }: Event) {
	const access = authorizeStaff(locals.context, 'programme.keep');
	const form = await readForm(request, perspectivesSchema);
	const typed = form.ok ? form.value.perspectives : (form.failure.values['perspectives'] ?? '');
	const outcome = form.ok
		? keepPerspectives(access, params.programme, typed, form.value.seen)
		: 'unreadable';
	if (outcome === 'kept') {
		redirect(303, `/review/programme/${params.programme}?done=perspectives`);
	}
	return fail(outcome === 'unreadable' ? 400 : 409, { perspectives: { typed, refused: outcome } });
}

export async function cohorts({ request, locals, params }: Event) {
	const access = authorizeStaff(locals.context, 'programme.keep');
	const form = await request.formData();
	const text = (name: string) => {
		const typed = form.get(name);
		return typeof typed === 'string' ? typed.trim() : '';
	};
	const edits = form
		.getAll('place')
		.map(String)
		.map((slug) => ({ slug, cohort: text(`cohort-${slug}`), seen: text(`seen-${slug}`) }));
	const typed = Object.fromEntries(edits.map(({ slug, cohort }) => [slug, cohort]));
	if (edits.some(({ cohort }) => cohort.length > longest)) {
		return fail(400, { cohorts: { typed, stale: null } });
	}
	const outcome = keepCohorts(access, params.programme, edits);
	if (outcome.kind === 'kept') {
		redirect(303, `/review/programme/${params.programme}?done=cohorts`);
	}
	return fail(409, { cohorts: { typed, stale: outcome.names } });
}
