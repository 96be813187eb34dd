import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { roundStates } from '#lib/domain/rounds/transitions.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { delegateField, revokeDelegation } from '#lib/server/delegations/commands.ts';
import { moveRound } from '#lib/server/rounds/commands.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { lastWorkshop } from '#lib/server/workshop/queries.ts';
import { announce } from '#lib/server/workshop/topics.ts';
import type { RouteParams } from './$types';

type Event = RequestEvent<RouteParams>;

const stepSchema = z.object({
	from: z.enum(roundStates),
	to: z.enum(roundStates),
	note: z.string().trim().max(1_000).default('')
});

const delegationSchema = z.object({
	fieldKey: z.string().min(1).max(10),
	accountId: z.string().min(1).max(64),
	dueOn: z.iso.date(),
	note: z.string().trim().max(1_000)
});

const revocationSchema = z.object({ delegation: z.string().min(1).max(64) });

const pathOf = ({ municipality, round }: RouteParams) => `/${municipality}/rounds/${round}`;

/** Takes a step of the transition table. */
export async function move({ request, locals, params }: Event) {
	const access = authorize(locals.context, 'rounds.move', roundSubject(params));
	const form = await readForm(request, stepSchema);
	if (!form.ok) return fail(400, { form: 'move' as const, ...form.failure, refused: null });
	const moved = moveRound(access, form.value);
	if (moved.kind === 'moved') {
		// Its workshop may have ended by it.
		const workshop = lastWorkshop(access.database, access.round.id);
		if (workshop) announce(workshop.id);
		redirect(303, `${pathOf(params)}?done=moved`);
	}
	const { to, note } = form.value;
	return fail(409, {
		form: 'move' as const,
		values: { to, note },
		problems: noProblems,
		refused: moved
	});
}

/** Hands a field to somebody. */
export async function delegate({ request, locals, params }: Event) {
	const access = authorize(locals.context, 'fields.delegate', roundSubject(params));
	const form = await readForm(request, delegationSchema);
	if (!form.ok) return fail(400, { form: 'delegate' as const, ...form.failure, refused: null });
	const delegated = delegateField(access, form.value);
	if (delegated.kind === 'delegated') redirect(303, `${pathOf(params)}?done=delegated#delegations`);
	const values: Record<string, string> = form.value;
	return fail(409, { form: 'delegate' as const, values, problems: noProblems, refused: delegated });
}

/** Takes a delegation back. */
export async function revoke({ request, locals, params }: Event) {
	const access = authorize(locals.context, 'fields.delegate', roundSubject(params));
	const form = await readForm(request, revocationSchema);
	if (!form.ok || !revokeDelegation(access, form.value.delegation)) notFound();
	redirect(303, `${pathOf(params)}?done=revoked#delegations`);
}
