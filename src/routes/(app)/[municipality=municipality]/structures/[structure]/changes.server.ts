import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { structureSchema, type StructureContent } from '#lib/domain/structures/content.ts';
import type { Disputed } from '#lib/i18n/disputed.ts';
import type { Problem } from '#lib/forms/problem.ts';
import { readForm } from '#lib/forms/read.ts';
import { listOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { disputedStructure } from '#lib/i18n/structures.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import {
	editStructure,
	endStructure,
	type StructureEnded
} from '#lib/server/structures/commands.ts';
import { z } from 'zod';

type Event = RequestEvent<{ municipality: string; structure: string }>;

const editSchema = structureSchema.extend({ version: z.string().regex(/^\d{1,9}$/) });

/** What the page gets back, so that nothing typed is lost. */
interface Back {
	values: Record<string, string>;
	problems?: Record<string, Problem>;
	refused?: string;
	/** What somebody else wrote meanwhile, beside what was sent. */
	disputed?: readonly Disputed[];
	/** The version that the form's editor has seen. */
	version?: number;
}

const back = (said: Back) => ({
	...{ problems: {}, refused: undefined, disputed: [], version: undefined },
	...said
});

export async function edit({ request, locals, params }: Event) {
	const access = authorize(locals.context, 'structures.keep', params);
	const form = await readForm(request, editSchema);
	if (!form.ok) {
		const { version, ...values } = form.failure.values;
		return fail(400, back({ ...form.failure, values, version: Number(version) || 0 }));
	}
	const { version, ...content } = form.value;
	const typed = { values: content, version: Number(version) };
	const outcome = editStructure(access, params.structure, content, typed.version);
	switch (outcome.kind) {
		case 'gone':
			return notFound();
		case 'name-taken':
			return fail(409, back({ ...typed, refused: m.structures_refused_name_taken() }));
		case 'conflict':
			return fail(409, back({ ...typed, ...conflict(content, outcome.theirs) }));
		case 'edited':
			redirect(303, `/${params.municipality}/structures/${params.structure}?done=edited`);
	}
}

function conflict(mine: StructureContent, theirs: { content: StructureContent; version: number }) {
	return { disputed: disputedStructure(mine, theirs.content), version: theirs.version };
}

export async function end({ request, locals, params }: Event) {
	const access = authorize(locals.context, 'structures.keep', params);
	const chosen = (await request.formData()).get('successor');
	const successor = typeof chosen === 'string' && chosen !== '' ? chosen : null;
	const outcome = endStructure(access, params.structure, successor);
	if (outcome.kind === 'gone') return notFound();
	if (outcome.kind === 'ended') {
		redirect(303, `/${params.municipality}/structures/${params.structure}?done=ended`);
	}
	return fail(409, back({ values: {}, refused: whyNotEnded(outcome) }));
}

function whyNotEnded(outcome: Exclude<StructureEnded, { kind: 'ended' | 'gone' }>): string {
	switch (outcome.kind) {
		case 'name-taken':
			return m.structures_end_refused_name();
		case 'carries':
			return m.structures_end_refused_carries({
				measures: listOf(outcome.measures.map(({ title }) => title))
			});
		case 'unknown-successor':
			return m.structures_end_refused_successor();
	}
}
