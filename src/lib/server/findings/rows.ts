import type { FindingContent } from '#lib/domain/findings/content.ts';
import type { findings } from '../db/schema/index.ts';

export type FindingRow = typeof findings.$inferSelect;

/** What people say in a finding, out of its row. */
export function contentOf(row: FindingRow): FindingContent {
	const { title, description, levels, grounds, lifeArea, mechanisms, sourceKind } = row;
	const { aggRelevant, fieldKey, criterionKey, roundId } = row;
	return {
		...{ title, description, levels, grounds, lifeArea, mechanisms, sourceKind },
		...{ aggRelevant, fieldKey, criterionKey, roundId }
	};
}
