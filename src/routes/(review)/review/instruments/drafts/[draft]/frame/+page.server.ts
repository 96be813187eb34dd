import { elementsOf } from '#lib/domain/instrument/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { elementTitle } from '#lib/i18n/instruments.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { draftOf, headOf } from '../../../draft.server.ts';
import { editingActions } from '../../../editing.server.ts';
import { groupsOf, type LeafSection } from '../../../fields.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const draft = draftOf(authorizeStaff(locals.context, 'instruments.keep'), params.draft);
	const { instrument } = draft;
	const group = groupsOf(draft);
	const section = (id: string, kind: string, title: string, text: string | null): LeafSection => {
		const elements = elementsOf(instrument).filter((element) => element.kind === kind);
		const titleOf = (element: (typeof elements)[number]) => {
			if (kind === 'frame') return undefined;
			const name = elementTitle(element);
			return kind === 'band' ? name : `${m.instruments_level_no({ level: element.key })}: ${name}`;
		};
		return { id, title, text, groups: elements.map((one) => group(one, undefined, titleOf(one))) };
	};
	return {
		...headOf(draft),
		sections: [
			section('about', 'frame', m.instruments_about(), null),
			section('scale', 'level', m.instruments_scale(), m.instruments_scale_text()),
			section('bands', 'band', m.instruments_bands(), m.instruments_bands_text())
		],
		bands: instrument.bands.map(({ key, label }) => ({ key, title: textOf(label) || key })),
		levels: instrument.scale.length,
		done: noticeIn(url, ['saved', 'arranged'])
	};
};

export const actions: Actions = editingActions(
	({ draft }) => `/review/instruments/drafts/${draft}/frame`
);
