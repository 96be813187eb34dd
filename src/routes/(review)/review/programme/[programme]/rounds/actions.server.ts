import { fail, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { asks, type Asked } from '#lib/domain/programme/next-round.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { placesOf } from '#lib/server/programme/queries.ts';
import { prospectsOf, rollOver } from '#lib/server/programme/rolling-over.ts';

type Event = RequestEvent<{ programme: string }>;

const askSchema = z.object({
	ask: z.enum(asks),
	title: z.string().trim().max(120),
	instrumentId: z.string().max(64),
	dueOn: z.iso.date()
});

/** What is wrong with the whole form. */
type Refused = 'nobody' | 'title' | 'past' | 'instrument';

/** Reads what is asked of whom; given back as typed where it cannot be done. */
async function readAsked({ request, params }: Event, access: ReturnType<typeof keeping>) {
	const data = await request.clone().formData();
	const cohorts = data.getAll('cohort').map(String);
	const inCohorts = placesOf(access, params.programme).filter(({ cohort }) =>
		cohorts.includes(cohort)
	);
	const chosen = [
		...new Set([...data.getAll('place').map(String), ...inCohorts.map(({ slug }) => slug)])
	];
	const form = await readForm(request, askSchema);
	if (!form.ok) {
		return { ok: false, failure: { ...form.failure, chosen, refused: null } } as const;
	}
	const refused = refusalOf(form.value, chosen, access);
	if (refused === null) return { ok: true, asked: form.value, chosen } as const;
	const failure = { values: { ...form.value }, problems: noProblems, chosen, refused };
	return { ok: false, failure } as const;
}

function refusalOf(
	{ ask, title, instrumentId, dueOn }: Asked,
	chosen: readonly string[],
	access: ReturnType<typeof keeping>
): Refused | null {
	if (chosen.length === 0) return 'nobody';
	if (dueOn < access.clock.today()) return 'past';
	if (ask === 'date') return null;
	if (title === '') return 'title';
	return instrumentVersions(access).some(({ id }) => id === instrumentId) ? null : 'instrument';
}

function keeping({ locals }: Event) {
	return authorizeStaff(locals.context, 'programme.keep');
}

/** Says what would happen, and writes nothing. */
export async function check(event: Event) {
	const access = keeping(event);
	const read = await readAsked(event, access);
	if (!read.ok) return fail(400, { ...read.failure, preview: null, result: null });
	const { asked, chosen } = read;
	const preview = prospectsOf(access, event.params.programme, asked, chosen);
	const values: Record<string, string> = { ...asked };
	return { values, problems: noProblems, chosen, refused: null, preview, result: null };
}

/** Does what was looked at before, municipality by municipality. */
export async function apply(event: Event) {
	const access = keeping(event);
	const seen = await event.request.clone().formData();
	const read = await readAsked(event, access);
	if (!read.ok) return fail(400, { ...read.failure, preview: null, result: null });
	const { asked } = read;
	const chosen = read.chosen.map((slug) => ({ slug, seen: Number(seen.get(`seen-${slug}`)) }));
	const result = rollOver(access, event.params.programme, asked, chosen);
	const again = { problems: noProblems, chosen: read.chosen, preview: null };
	const values: Record<string, string> = { ...asked };
	if (result === 'unknown-instrument') {
		return fail(409, { ...again, values, refused: 'instrument' as const, result: null });
	}
	return { ...again, values, refused: null, result };
}
