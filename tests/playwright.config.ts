import { defineConfig } from '@playwright/test';
import { chromium } from './support/site.ts';

const executablePath = chromium();

export default defineConfig({
	testDir: '.',
	testMatch: ['journeys/**/*.spec.ts', 'a11y/**/*.spec.ts'],
	globalSetup: './support/base-database.ts',
	outputDir: '../test-results/playwright',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	// Two browsers and two servers share two cores: a page may take its time, it must only arrive.
	timeout: 300_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
	use: {
		locale: 'de-DE',
		trace: 'retain-on-failure',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			// Chromium as root, in a closed network.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
