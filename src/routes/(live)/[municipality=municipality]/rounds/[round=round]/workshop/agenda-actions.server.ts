import { error, fail } from '@sveltejs/kit';
import { z } from 'zod';
import { directions } from '#lib/domain/workshop/index.ts';
import { readForm } from '#lib/forms/read.ts';
import { addItems, fillAgenda, moveItem, removeItem } from '#lib/server/workshop/agenda.ts';
import { announce } from '#lib/server/workshop/topics.ts';
import { backTo, runningWorkshop, type Event } from './running.server.ts';

const minutes = z.coerce.number().int().min(1).max(120);
const proposalSchema = z.object({
	longest: z.coerce.number().int().min(0).max(50),
	minutes,
	marked: z.array(z.string().max(40)).max(200)
});
const additionSchema = z.object({
	criterion: z.string().min(1).max(40),
	minutes,
	smallGroup: z.coerce.number().int().min(0).max(7)
});
const itemSchema = z.object({ item: z.string().min(1).max(40) });

const moveSchema = itemSchema.extend({ direction: z.enum(directions) });

/** Fills the agenda from the self-view. */
export async function propose(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const data = await event.request.formData();
	const marked = data.getAll('marked');
	const read = proposalSchema.safeParse({ ...Object.fromEntries(data), marked });
	if (!read.success) return fail(400, { form: 'agenda' as const, problem: 'numbers' as const });
	const added = fillAgenda(access, workshop, read.data);
	if (added === 0) return fail(409, { form: 'agenda' as const, problem: 'nothing' as const });
	announce(workshop.id);
	return backTo(event);
}

/** Puts one criterion on the agenda. */
export async function add(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const form = await readForm(event.request, additionSchema);
	if (!form.ok) return fail(400, { form: 'agenda' as const, problem: 'numbers' as const });
	const { criterion, ...rest } = form.value;
	addItems(access, workshop, [{ criterionKey: criterion, ...rest }]);
	announce(workshop.id);
	return backTo(event);
}

/** Takes an item off the agenda that nobody has voted on. */
export async function remove(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const form = await readForm(event.request, itemSchema);
	if (!form.ok) error(404, { code: 'not-found', message: 'not found' });
	if (!removeItem(access, workshop, form.value.item)) {
		return fail(409, { form: 'agenda' as const, problem: 'begun' as const });
	}
	announce(workshop.id);
	return backTo(event);
}

/** Moves an item by one place; at the end of the agenda it stays where it is. */
export async function move(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const form = await readForm(event.request, moveSchema);
	if (!form.ok) error(404, { code: 'not-found', message: 'not found' });
	moveItem(access, workshop, form.value.item, form.value.direction);
	announce(workshop.id);
	return backTo(event);
}
