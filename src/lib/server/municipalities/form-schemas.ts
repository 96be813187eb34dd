import { z } from 'zod';
import { municipalityKinds } from '#lib/domain/municipalities/kinds.ts';
import { lands } from '#lib/domain/municipalities/lands.ts';
import { invitationSchema } from '../people/form-schemas.ts';

/** May stay empty: it is then proposed from the name. Whether it can be used is decided later. */
const address = z.string().trim().toLowerCase().max(60);

/** An address word that was chosen from a list; empty where nothing was. */
const chosen = z
	.string()
	.max(60)
	.transform((word) => (word === '' ? null : word));

export const programmeSchema = z.object({ title: z.string().trim().min(1).max(120), address });

export const coordinatorSchema = invitationSchema.pick({ name: true, email: true });

export const municipalitySchema = z.object({
	name: z.string().trim().min(1).max(120),
	address,
	kind: z.enum(municipalityKinds),
	land: z.enum(lands),
	/** As typed; `populationOf` reads it. */
	population: z.string().trim().min(1).max(20),
	programme: chosen,
	district: chosen,
	'coordinator-name': coordinatorSchema.shape.name,
	'coordinator-email': coordinatorSchema.shape.email
});
