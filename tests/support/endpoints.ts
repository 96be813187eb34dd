import { pathToFileURL } from 'node:url';

/** One thing that the built application answers: a page's loads, an action, or an endpoint. */
export interface Endpoint {
	/** Such as `GET /(app)/[municipality=municipality]/rounds` or `POST …/members?/invite`. */
	name: string;
	method: string;
	/** The route's path with its parameters. */
	route: string;
	/** `?/save`, or empty. */
	action: string;
}

interface PageNode {
	server?: { actions?: Record<string, unknown> };
}

interface Manifest {
	_: {
		nodes: (() => Promise<PageNode>)[];
		routes: {
			id: string;
			page: { leaf: number } | null;
			endpoint: (() => Promise<Record<string, unknown>>) | null;
		}[];
	};
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'fallback'];

/** Asks the build itself what it answers, so that nothing new can be forgotten. */
export async function discoverEndpoints(): Promise<Endpoint[]> {
	const file = pathToFileURL('.svelte-kit/output/server/manifest.js').href;
	const { manifest } = (await import(file)) as { manifest: Manifest };
	const found: Endpoint[] = [];
	for (const { id, page, endpoint } of manifest._.routes) {
		const add = (method: string, action = '') =>
			found.push({ name: `${method} ${id}${action}`, method, route: id, action });
		if (page) {
			add('GET');
			const node = await manifest._.nodes[page.leaf]?.();
			for (const action of Object.keys(node?.server?.actions ?? {})) {
				add('POST', action === 'default' ? '' : `?/${action}`);
			}
		}
		if (endpoint) {
			const exported = Object.keys(await endpoint());
			for (const method of methods.filter((name) => exported.includes(name))) add(method);
		}
	}
	return found;
}

/** The address of a route: groups left out, parameters filled in. */
export function addressOf(route: string, params: Record<string, string>): string {
	const path = route
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => params[name] ?? `no-${name}`);
	return path === '' ? '/' : path;
}
