import type { PracticeState } from '#lib/domain/practice/index.ts';
import { digestOf } from '#lib/server/db/ids.ts';
import { accountId, coordinatorOf, memberOf, officeOf } from './accounts.ts';
import { momentOf } from './days.ts';
import { kaiserslauternExamples } from './kaiserslautern/practice.ts';
import { inventedExamples } from './practice-texts.ts';
import { idOf } from './seed.ts';

interface PlannedRequest {
	/** Who published, and which of its examples. */
	of: string;
	number: number;
	from: string;
	on: string;
	message: string;
	reply?: { on: string; text: string };
}

const examples = { kaiserslautern: kaiserslauternExamples, ...inventedExamples };

/** One is answered, one waits. */
const requests: readonly PlannedRequest[] = [
	{
		of: 'rothenquell',
		number: 1,
		from: 'kaiserslautern',
		on: '2022-05-17',
		message:
			'Uns interessiert, wie Sie das Rechtsamt dafür gewonnen haben, erst am Schluss zu prüfen. Können wir im Juni eine Stunde telefonieren? Erreichbar ist unsere Integrationsstelle vormittags.',
		reply: {
			on: '2022-05-24',
			text: 'Gern. Das Rechtsamt durfte drei Schreiben aussuchen, an denen es selbst am meisten litt. Dienstags und donnerstags ab 10 Uhr erreichen Sie unsere Stelle für Bürgerkommunikation; wir schicken Ihnen vorab die Liste der Wörter.'
		}
	},
	{
		of: 'kaiserslautern',
		number: 1,
		from: 'faehrenbrueck',
		on: '2022-06-13',
		message:
			'Wir schreiben gerade unser erstes Konzept und fragen uns, wie ein Begleitausschuss aller Fraktionen arbeitsfähig bleibt. Dürfen wir dazu mit Ihrer Koordination sprechen?'
	}
];

/** Who takes a step: what leaves the municipality is decided by its office. */
function takenBy(place: string, to: PracticeState, before: PracticeState | undefined): string {
	if (to === 'published' || (to === 'drafted' && before === 'proposed')) return officeOf(place);
	return to === 'drafted' ? memberOf(place) : coordinatorOf(place);
}

const planned = Object.entries(examples).flatMap(([place, all]) =>
	all.map((example, index) => ({ place, number: index + 1, ...example }))
);

const times: Record<PracticeState, string> = {
	drafted: '08:10',
	proposed: '09:35',
	published: '13:20',
	withdrawn: '14:05'
};

export function practiceRows() {
	return planned.map(({ place, number, content, steps }) => ({
		id: idOf('practice', place, number),
		municipalityId: idOf('municipality', place),
		number,
		draft: content,
		createdAt: momentOf(steps[0]?.[1] ?? '', times.drafted),
		updatedAt: momentOf(steps.findLast(([to]) => to === 'drafted')?.[1] ?? '', times.drafted)
	}));
}

export function practiceStepRows() {
	return planned.flatMap(({ place, number, content, steps }) =>
		steps.map(([to, on, note = ''], index) => ({
			id: idOf('practice-step', place, number, index),
			exampleId: idOf('practice', place, number),
			position: index + 1,
			from: steps[index - 1]?.[0] ?? null,
			to,
			published: to === 'published' ? content : null,
			accountId: accountId(takenBy(place, to, steps[index - 1]?.[0])),
			at: momentOf(on, times[to]),
			note
		}))
	);
}

export function practiceRequestRows() {
	return requests.map(({ of, number, from, on, message, reply }) => ({
		id: idOf('practice-request', of, number, from),
		exampleId: idOf('practice', of, number),
		municipalityId: idOf('municipality', from),
		accountId: accountId(coordinatorOf(from)),
		message,
		at: momentOf(on, '09:15'),
		reply: reply?.text ?? '',
		repliedAt: reply ? momentOf(reply.on, '10:40') : null,
		repliedBy: reply ? accountId(coordinatorOf(of)) : null
	}));
}

/** The trace that each step, request and reply leaves. */
export function practiceAuditRows() {
	const steps = practiceStepRows().map(({ id, exampleId, from, to, published, accountId, at }) => {
		const { place, number, content } = exampleBy(exampleId);
		return {
			id: idOf('audit', id),
			municipalityId: idOf('municipality', place),
			accountId,
			action: from === null ? ('practice.drafted' as const) : ('practice.moved' as const),
			subject: from === null ? `practice:${number}` : `practice:${number}/to:${to}`,
			digest: digestOf(JSON.stringify(from === null ? content : { from, to, published })),
			at
		};
	});
	const talks = practiceRequestRows().flatMap((request) => {
		const { id, exampleId, message, reply, repliedAt, repliedBy, at, municipalityId } = request;
		const subject = `practice-request:${id}`;
		const asked = {
			id: idOf('audit', id),
			municipalityId,
			accountId: request.accountId,
			action: 'practice.asked' as const,
			subject,
			digest: digestOf(JSON.stringify(message)),
			at
		};
		if (!repliedAt) return [asked];
		const answered = {
			id: idOf('audit', id, 'reply'),
			municipalityId: idOf('municipality', exampleBy(exampleId).place),
			accountId: repliedBy,
			action: 'practice.replied' as const,
			subject,
			digest: digestOf(JSON.stringify(reply)),
			at: repliedAt
		};
		return [asked, answered];
	});
	return [...steps, ...talks];
}

function exampleBy(id: string) {
	const found = planned.find(({ place, number }) => idOf('practice', place, number) === id);
	if (!found) throw new Error(`no example ${id}`);
	return found;
}
