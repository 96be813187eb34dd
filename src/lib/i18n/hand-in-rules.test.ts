import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkHandIn, handInRules, type HandInRule } from '#lib/domain/submission/rules.ts';
import { factsThatBreakAll } from '#lib/domain/submission/rules.test-support.ts';
import { placeWords, ruleWords } from './submission.ts';

const rules = Object.keys(handInRules) as HandInRule[];
const intro = `# What is looked at before a round is handed in

Written by \`src/lib/i18n/hand-in-rules.test.ts\` from \`domain/submission/rules.ts\` and the words of the page; after a change of either, run \`npx vitest run src/lib/i18n/hand-in-rules.test.ts --update\`. „must“ holds the hand-in back, „should“ asks for a look, „note“ says so.
`;

/** One rule as the page says it, and where its link leads. */
function section(rule: HandInRule): string {
	const facts = factsThatBreakAll();
	const found = checkHandIn(facts).find((one) => one.rule === rule);
	const place = found?.places[0];
	if (!found || !place) throw new Error(`nothing breaks ${rule}`);
	const { href } = placeWords(place, facts.instrument, '/{municipality}', 1);
	const { title, why } = ruleWords[rule];
	return `## \`${rule}\` (${found.degree})

- ${title({}, { locale: 'de' })}: ${why({}, { locale: 'de' })}
- ${title({}, { locale: 'en' })}: ${why({}, { locale: 'en' })}
- leads to \`${pattern(href)}\`
`;
}

/** An address of the sample with names in the place of its keys. */
function pattern(href: string): string {
	return href
		.replace('/rounds/1', '/rounds/{round}')
		.replace(/findings\/\d+/, 'findings/{finding}')
		.replace(/\/f\d/, '/{field}')
		.replace(/#q-.+/, '#q-{question}')
		.replace(/#(c-)?(aa|bb)$/, '#$1{criterion}');
}

test('the list in the documentation is the rules, their words and their places', async () => {
	const text = [intro, ...rules.map(section)].join('\n');
	await expect(text).toMatchFileSnapshot('../../../docs/hand-in-rules.md');
});

test('every rule is named by its own test', () => {
	const tests = readFileSync('src/lib/domain/submission/rules.test.ts', 'utf8');
	expect(rules.filter((rule) => !tests.includes(`'${rule}'`))).toEqual([]);
});
