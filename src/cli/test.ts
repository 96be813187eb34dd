/**
 * Runs every test and says at the end, in one line, how many passed and failed: counted from the
 * runners' own reports, so that a runner that dies counts as a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

interface Count {
	passed: number;
	failed: number;
}

const folder = 'test-results';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() })
});

const counts = [
	runner(
		'vitest',
		['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${folder}/vitest.json`],
		{
			file: `${folder}/vitest.json`,
			count: (json) => {
				const { numPassedTests, numFailedTests } = vitestReport.parse(json);
				return { passed: numPassedTests, failed: numFailedTests };
			}
		}
	),
	runner('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
		file: `${folder}/playwright.json`,
		count: (json) => {
			const { expected, unexpected, flaky } = playwrightReport.parse(json).stats;
			return { passed: expected, failed: unexpected + flaky };
		}
	})
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runner(
	command: string,
	args: string[],
	report: { file: string; count: (json: unknown) => Count }
): Count {
	const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
	if (!existsSync(report.file)) return { passed: 0, failed: 1 };
	const count = report.count(JSON.parse(readFileSync(report.file, 'utf8')));
	// A runner can fail without a failed test: a file that does not load, a server that stays up.
	return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
