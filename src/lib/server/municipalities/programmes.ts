import { eq } from 'drizzle-orm';
import { isAddressWord } from '#lib/domain/municipalities/addresses.ts';
import { defaultPerspectives } from '#lib/domain/municipalities/perspectives.ts';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { perspectives, programmes } from '../db/schema/index.ts';

export type ProgrammeCreated = 'created' | 'address-unusable' | 'address-taken';

/** Makes a programme with the default perspectives. */
export function createProgramme(
	access: Access<'programmes.create'>,
	{ slug, title }: { slug: string; title: string }
): ProgrammeCreated {
	if (!isAddressWord(slug)) return 'address-unusable';
	return change<ProgrammeCreated>(access, (transaction) => {
		const taken = transaction
			.select({ id: programmes.id })
			.from(programmes)
			.where(eq(programmes.slug, slug))
			.get();
		if (taken) return { result: 'address-taken', trace: null };
		const programmeId = newId();
		transaction
			.insert(programmes)
			.values({ id: programmeId, slug, title, createdAt: access.clock.now() })
			.run();
		const rows = defaultPerspectives.map((perspective, index) => ({
			id: newId(),
			programmeId,
			position: index + 1,
			...perspective
		}));
		transaction.insert(perspectives).values(rows).run();
		const contents = { slug, title, perspectives: defaultPerspectives };
		return {
			result: 'created',
			trace: { action: 'programme.created', subject: `programme:${slug}`, contents }
		};
	});
}
