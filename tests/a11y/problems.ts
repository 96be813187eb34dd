import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
export const widths = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

/** Everything that is wrong with a page, in sentences; what is folded away is looked at, too. */
export async function problemsOf(page: Page, language: string): Promise<string[]> {
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) details.setAttribute('open', '');
	});
	// The page holds no frames, so that axe need not gather its results in a page of its own.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.withTags(rules)
		.analyze();
	const problems = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
	const { headings, lang, title } = await page.evaluate(() => ({
		headings: document.querySelectorAll('h1').length,
		lang: document.documentElement.lang,
		title: document.title
	}));
	if (headings !== 1) problems.push(`${headings} headings of the first level`);
	if (lang !== language) problems.push(`the language is said to be ${lang}`);
	if (!/\S · \S/.test(title)) problems.push(`the title is „${title}“`);
	await page.setViewportSize(widths.phone);
	problems.push(...(await page.evaluate(tooWide)));
	// Axe asks the same (scrollable-region-focusable), but of a wide page: more scrolls on a phone.
	problems.push(...(await page.evaluate(outOfReach)));
	return problems;
}

/** Runs in the page: frames that scroll sideways and that no key reaches. */
async function outOfReach(): Promise<string[]> {
	const keys = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
	const found = () =>
		[...document.querySelectorAll('main *')]
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
			.filter((frame) => ['auto', 'scroll'].includes(getComputedStyle(frame).overflowX))
			.filter((frame) => !frame.matches(keys) && frame.querySelector(keys) === null)
			.map(({ tagName, className }) => `scrolls out of reach of keys: ${tagName}.${className}`);
	if (found().length === 0) return [];
	// A page with scripts looks for itself what scrolls, a moment after its width has changed.
	const frame = () => new Promise(requestAnimationFrame);
	await frame().then(frame);
	return found();
}

/** Runs in the page: what makes it scroll sideways. */
function tooWide(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const wide = [...document.querySelectorAll('main *, header *, footer *')]
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
		.slice(0, 3)
		.map(({ tagName, className }) => `${tagName}.${className}`);
	return [`scrolls sideways (${scrollWidth} px of ${clientWidth}): ${wide.join(', ')}`];
}
