import { fail, redirect } from '@sveltejs/kit';
import { structureSchema } from '#lib/domain/structures/content.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { listOf } from '#lib/i18n/format.ts';
import { dueWords, measureStateLabel } from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { structureKindLabel } from '#lib/i18n/structures.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { editStructure, endStructure } from '#lib/server/structures/commands.ts';
import { structureBy, structuresOf } from '#lib/server/structures/queries.ts';
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';

const editSchema = structureSchema.extend({ version: z.string().regex(/^\d{1,9}$/) });

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'structures.view', params);
	const structure = structureBy(access, params.structure) ?? notFound();
	const { id, version, content, endedAt, open } = structure;
	return {
		id,
		version,
		endedAt,
		open,
		content: { ...content },
		kind: structureKindLabel(content.kind),
		measures: structure.measures.map(({ number, content: own, standing }) => ({
			number,
			title: own.title,
			state: measureStateLabel(standing.state),
			due: dueWords({ ...own, standing }),
			late: standing.state === 'overdue'
		})),
		successors: structuresOf(access)
			.filter((other) => !other.endedAt && other.id !== id)
			.map((other) => ({ value: other.id, label: other.content.name })),
		done: noticeIn(url, ['recorded', 'edited', 'ended'])
	};
};

export const actions: Actions = {
	edit: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'structures.keep', params);
		const form = await readForm(request, editSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: undefined, version: null });
		const { version, ...content } = form.value;
		const outcome = editStructure(access, params.structure, content, Number(version));
		switch (outcome.kind) {
			case 'gone':
				return notFound();
			case 'name-taken': {
				const refused = m.structures_refused_name_taken();
				return fail(409, { values: { ...content }, problems: {}, refused, version: null });
			}
			case 'conflict': {
				const { name, purpose, contactFunction } = outcome.theirs.content;
				const theirs = [name, purpose, contactFunction].filter(Boolean).join(' · ');
				const refused = `${m.structures_conflict()} ${m.structures_conflict_text()} ${theirs}`;
				const seen = outcome.theirs.version;
				return fail(409, { values: { ...content }, problems: {}, refused, version: seen });
			}
			case 'edited':
				redirect(303, `/${params.municipality}/structures/${params.structure}?done=edited`);
		}
	},
	end: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'structures.keep', params);
		const chosen = (await request.formData()).get('successor');
		const successor = typeof chosen === 'string' && chosen !== '' ? chosen : null;
		const outcome = endStructure(access, params.structure, successor);
		if (outcome.kind === 'gone') return notFound();
		if (outcome.kind === 'ended') {
			redirect(303, `/${params.municipality}/structures/${params.structure}?done=ended`);
		}
		const refused =
			outcome.kind === 'carries'
				? m.structures_end_refused_carries({
						measures: listOf(outcome.measures.map(({ title }) => title))
					})
				: m.structures_end_refused_successor();
		const values: Record<string, string> = {};
		return fail(409, { values, problems: {}, refused, version: null });
	}
};
