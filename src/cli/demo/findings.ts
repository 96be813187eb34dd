import { accountId } from './accounts.ts';
import { momentOf } from './days.ts';
import { kaiserslauternFindings, type PlannedFinding } from './kaiserslautern/findings.ts';
import { kaiserslautern } from './kaiserslautern/place.ts';
import { idOf } from './seed.ts';

const author = accountId('member@demo.example');
const second = accountId('coordinator@demo.example');
const office = accountId('office@demo.example');

export function findingRows() {
	return kaiserslauternFindings.map(({ key, content, round, course, summary = '' }, index) => ({
		id: idOf('finding', key),
		municipalityId: idOf('municipality', kaiserslautern.slug),
		number: index + 1,
		...content,
		levels: [...content.levels],
		grounds: [...content.grounds],
		mechanisms: [...content.mechanisms],
		roundId: idOf('round', kaiserslautern.slug, round),
		summary,
		writers: [author],
		summaryWriters: summary === '' ? [] : [author],
		createdAt: momentOf(firstDay(course), '10:00'),
		updatedAt: momentOf(firstDay(course), '10:00')
	}));
}

export function findingStepRows() {
	return kaiserslauternFindings.flatMap(({ key, course, dismissed }) => {
		const states = course.map(([to, on], index) => ({
			...{ to, from: course[index - 1]?.[0] ?? null, note: '' },
			at: momentOf(on, '10:00')
		}));
		const last = course.at(-1);
		if (dismissed && last) {
			const at = momentOf('2021-03-16', '10:00');
			states.push({ to: 'dismissed', from: last[0], note: dismissed, at });
		}
		return states.map((step, index) => ({
			id: idOf('finding-step', key, index + 1),
			findingId: idOf('finding', key),
			position: index + 1,
			accountId: index === 0 ? author : second,
			...step
		}));
	});
}

export function findingReleaseRows() {
	return kaiserslauternFindings.flatMap(({ key, content, releasedOn, approvedOn, summary }) => {
		if (!releasedOn) return [];
		const { title, description } = content;
		const findingId = idOf('finding', key);
		const first = {
			id: idOf('finding-release', key, 1),
			findingId,
			position: 1,
			visibility: 'municipality' as const,
			released: { title, description, summary: '' },
			accountId: second,
			at: momentOf(releasedOn, '11:00')
		};
		if (!approvedOn) return [first];
		return [
			first,
			{
				...first,
				id: idOf('finding-release', key, 2),
				position: 2,
				visibility: 'summary' as const,
				released: { title, description, summary: summary ?? '' },
				accountId: office,
				at: momentOf(approvedOn, '11:00')
			}
		];
	});
}

export function findingConfirmationRows() {
	return kaiserslauternFindings.flatMap(({ key, course, confirmed }) =>
		confirmed
			? [
					{
						id: idOf('finding-confirmation', key),
						findingId: idOf('finding', key),
						part: 'description' as const,
						...confirmed,
						accountId: author,
						at: momentOf(firstDay(course), '10:00')
					}
				]
			: []
	);
}

function firstDay(course: PlannedFinding['course']): string {
	return course[0]?.[1] ?? '2020-09-02';
}
