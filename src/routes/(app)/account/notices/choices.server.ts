import {
	frequencies,
	noticeRules,
	type Choices,
	type NoticeKind
} from '#lib/domain/notices/index.ts';

/**
 * What somebody ticked. A box that is not ticked is not sent, so that only the kinds that the page
 * showed are decided; what was chosen about others stays.
 */
export function readChoices(
	form: FormData,
	shown: readonly NoticeKind[],
	before: Choices
): Choices {
	const ticked = (name: string) => new Set(form.getAll(name));
	const [mail, screen] = [ticked('mail'), ticked('screen')];
	const decided = (chosen: Set<unknown>, among: readonly NoticeKind[]) =>
		Object.fromEntries(among.map((kind) => [kind, chosen.has(kind)]));
	const switchable = shown.filter((kind) => noticeRules[kind].screen === 'switchable');
	return {
		frequency: frequencies.find((one) => one === form.get('frequency')) ?? before.frequency,
		mail: { ...before.mail, ...decided(mail, shown) },
		screen: { ...before.screen, ...decided(screen, switchable) }
	};
}
