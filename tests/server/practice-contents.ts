import { and, eq } from 'drizzle-orm';
import type { PracticeContent } from '#lib/domain/practice/index.ts';
import { sampleContent } from '#lib/domain/practice/sample.test-support.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import {
	municipalities,
	practiceExamples,
	practiceRequests,
	practiceSteps
} from '#lib/server/db/schema/index.ts';
import { draftExample, moveAsOffice, moveAsTaskForce } from '#lib/server/practice/commands.ts';
import { testClock, type Towns } from '../support/town.ts';
import type { Town } from './round-contents.ts';

/**
 * A draft, and an example whose published copy differs from what is being written since. Nobody
 * else is in the town's programme, so that its requests come from, and go to, itself.
 */
export function storeExamples(towns: Towns, town: Town): void {
	const here = { municipality: town };
	const drafting = authorize(towns.as('member', town), 'practice.draft', here);
	const publishing = authorize(towns.as('office', town), 'practice.publish', here);
	draftExample(drafting, contentOf(town, 'Entwurf'));
	const number = draftExample(drafting, contentOf(town, 'Veröffentlicht'));
	const step = { note: `Notiz aus ${town}`, seenVersion: 1 };
	moveAsTaskForce(drafting, number, { ...step, to: 'proposed' });
	moveAsOffice(publishing, number, { ...step, to: 'published' });
	moveAsTaskForce(drafting, number, { ...step, to: 'drafted' });
	const { database } = towns;
	database
		.update(practiceExamples)
		.set({ draft: contentOf(town, 'Überarbeitung') })
		.where(and(eq(practiceExamples.number, number), eq(practiceExamples.municipalityId, town)))
		.run();
	const exampleId = publishedIn(towns, town);
	database
		.insert(practiceRequests)
		.values({
			id: `request-${town}`,
			exampleId,
			municipalityId: town,
			accountId: `coordinator-${town}`,
			message: `Frage aus ${town}`,
			at: testClock.now()
		})
		.run();
}

/** The one example of a town that others may read. */
export function publishedIn({ database }: Towns, town: Town): string {
	const row = database
		.select({ id: practiceExamples.id, town: practiceExamples.municipalityId })
		.from(practiceSteps)
		.innerJoin(practiceExamples, eq(practiceExamples.id, practiceSteps.exampleId))
		.where(eq(practiceSteps.to, 'published'))
		.all()
		.find((one) => one.town === town);
	if (!row) throw new Error(`${town} has published nothing`);
	return row.id;
}

/** Both towns in the one programme, where they read each other's published examples. */
export function joinOneProgramme({ database }: Towns): void {
	database.update(municipalities).set({ programmeId: 'p' }).run();
}

function contentOf(town: Town, what: string): PracticeContent {
	return { ...sampleContent, title: `${what} aus ${town}`, contactFunction: `Stelle in ${town}` };
}
