import { expect, test } from 'vitest';
import { discoverEndpoints } from '../support/endpoints.ts';
import { samples } from '../support/pages.ts';

test('every page that the build answers is among those that the browser looks at', async () => {
	const routes = (await discoverEndpoints()).filter(({ method }) => method === 'GET');
	expect(Object.keys(samples).sort()).toEqual(routes.map(({ route }) => route).sort());
});
