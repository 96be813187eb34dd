/**
 * The attacks on releases at length, other programmes each time the first number differs. Prints one
 * JSON object per scenario, and its victims. Usage: npm run attacks [-- programmes [first [scenario]]]
 */
import { attackAll, figuresOf, scoresThatAre } from './campaign.ts';
import { scenarios } from './scenarios.ts';

const [programmes = 400, first = 1000] = process.argv.slice(2, 4).map(Number);
const only = process.argv[4];

for (const [scenario, campaign] of Object.entries(scenarios)) {
	if (only && only !== scenario) continue;
	const share = campaign.programmes / scenarios['any programme'].programmes;
	const results = attackAll({ ...campaign, programmes: Math.ceil(programmes * share), first });
	const [knowing, ordinary] = [true, false].map((one) =>
		results.filter((result) => result.knowing === one)
	);
	for (const [attackers, found] of Object.entries({ ordinary, 'knowing a third': knowing })) {
		console.log(JSON.stringify({ scenario, attackers, ...figuresOf(found ?? []) }));
		for (const fate of ['recovered', 'undecided'] as const) {
			for (const score of scoresThatAre(fate, found ?? [])) console.log(`  ${fate} ${score}`);
		}
	}
}
