import {
	measureSchema,
	type MeasureContent,
	type MeasureForm
} from '#lib/domain/measures/content.ts';
import { emptyForm } from '#lib/domain/measures/form.ts';
import type { StructureContent } from '#lib/domain/structures/content.ts';
import type { Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { findings } from '../db/schema/index.ts';
import { recordStructure } from '../structures/commands.ts';
import { recordMeasure } from './commands.ts';

type Town = 'ahausen' | 'behausen';

export const board: StructureContent = {
	name: 'Beirat',
	kind: 'advisory-board',
	purpose: 'Vertritt die Zugewanderten',
	contactFunction: 'Geschäftsstelle des Beirats'
};

/** A body of the town, recorded by its coordinator. @returns its id */
export function bodyIn(towns: Towns, town: Town = 'ahausen', name = board.name): string {
	const keep = authorize(towns.as('coordinator', town), 'structures.keep', { municipality: town });
	const recorded = recordStructure(keep, { ...board, name });
	if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
	return recorded.id;
}

export function content(structureId: string, over: Partial<MeasureForm> = {}): MeasureContent {
	return measureSchema.parse({
		...emptyForm,
		title: 'Stadtteilbüro',
		structureId,
		fieldKey: 'f6',
		startOn: '2022-01-01',
		dueOn: '2022-12-31',
		...over
	});
}

/** A measure of a new body. @returns its number and its body */
export function measureIn(
	towns: Towns,
	over: Partial<MeasureForm> = {},
	name = board.name,
	town: Town = 'ahausen'
) {
	const structureId = bodyIn(towns, town, name);
	const keep = authorize(towns.as('member', town), 'measures.keep', { municipality: town });
	const recorded = recordMeasure(keep, content(structureId, over));
	if (recorded.kind !== 'recorded') throw new Error(recorded.problem);
	return { number: recorded.number, structureId, keep };
}

/** A finding of the town, as its own room would store it. @returns its id */
export function findingIn({ database }: Towns, town: Town, number: number): string {
	const id = `finding-${town}-${number}`;
	const at = new Date('2022-06-01');
	database
		.insert(findings)
		.values({
			id,
			municipalityId: town,
			number,
			title: `Interner Titel ${number}`,
			description: '',
			levels: ['structural'],
			grounds: ['language'],
			lifeArea: 'other-administration',
			mechanisms: ['rule'],
			sourceKind: 'workshop',
			fieldKey: 'f2',
			writers: [],
			createdAt: at,
			updatedAt: at
		})
		.run();
	return id;
}
