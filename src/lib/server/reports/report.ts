import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Asker, Asking } from './builder.ts';
import type { Report, Section } from './content.ts';
import { frames, sourceLine } from './frames.ts';
import { inLanguage } from '../language.ts';
import { sections } from './sections.ts';

/**
 * Everything that a report says, in its own language. Each section goes through the door by itself,
 * so that nothing is in it that its reader may not see. Null: none of the chosen sections has
 * anything to say. @throws as `authorize` does
 */
export function reportOf(asker: Asker, plan: ReportPlan): Report | null {
	return inLanguage(plan.language, () => written({ ...asker, plan, shared: {} }));
}

function written(asking: Asking): Report | null {
	const frame = frames[asking.plan.kind](asking);
	const chosen = frame ? sectionsOf(asking) : [];
	if (!frame || chosen.length === 0) return null;
	const { municipality, title, facts, notices, closing } = frame;
	return {
		title,
		author: municipality,
		language: asking.plan.language,
		day: asking.context.clock.today(),
		facts,
		notices: [...(asking.demo ? [m.reports_demo()] : []), ...notices],
		source: sourceLine(asking, frame),
		closing,
		sections: chosen,
		words: {
			page: m.minutes_page(),
			of: m.reports_page_of(),
			contents: m.reports_contents(),
			about: m.reports_about(),
			closing: m.reports_closing()
		}
	};
}

function sectionsOf(asking: Asking): Section[] {
	const { kind, sections: wanted } = asking.plan;
	return sections
		.filter((section) => section.kinds.includes(kind) && wanted.includes(section.key))
		.flatMap(({ key, label, write }) => {
			const found = write(asking);
			return found ? { key, title: label(), slides: [], ...found } : [];
		});
}
