import { describe, expect, test } from 'vitest';
import { accountPage, attempt, digest, sessionCookie, useProxiedTown } from './sign-in-form.ts';

const { site, right, inDatabase } = useProxiedTown('sessions');

describe('a session', () => {
	test('is a cookie that scripts and other sites do not get', async () => {
		const response = await attempt(site.server, right('coordinator'));
		expect(response.status).toBe(303);
		const { attributes } = sessionCookie(response);
		expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax']));
		expect(attributes).not.toContain('Secure');
		const secure = await attempt(site.server, right('coordinator', { protocol: 'https' }));
		expect(sessionCookie(secure).attributes).toEqual(
			expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure'])
		);
		expect(secure.headers.get('strict-transport-security')).toContain('max-age');
	});

	test('is stored as a digest only', async () => {
		const { id } = sessionCookie(await attempt(site.server, right('coordinator')));
		const stored = inDatabase((database) => database.prepare('SELECT * FROM sessions').all());
		expect(JSON.stringify(stored)).not.toContain(id);
		expect(JSON.stringify(stored)).toContain(digest(id));
		expect((await accountPage(site.server, digest(id))).status).toBe(303);
	});

	test('that is revoked on another device is out at once', async () => {
		const here = sessionCookie(await attempt(site.server, right('officer'))).id;
		const there = sessionCookie(await attempt(site.server, right('officer'))).id;
		expect((await accountPage(site.server, there)).status).toBe(200);
		const revoked = await fetch(`${site.server.url}/account?/revoke`, {
			method: 'POST',
			headers: {
				origin: site.server.url,
				accept: 'text/html',
				cookie: `session=${here}`,
				'x-forwarded-proto': 'http'
			},
			body: new URLSearchParams({ reference: digest(there).slice(0, 16) }),
			redirect: 'manual'
		});
		expect(revoked.status).toBeLessThan(400);
		const after = await accountPage(site.server, there);
		expect(after.headers.get('location')).toMatch(/^\/login/);
		expect((await accountPage(site.server, here)).status).toBe(200);
	});

	test('slides with use, but ends after seven days all the same', async () => {
		const { id } = sessionCookie(await attempt(site.server, right('contributor')));
		const hour = 3_600_000;
		const row = () =>
			inDatabase(
				(database) =>
					database
						.prepare('SELECT created_at, expires_at, ends_at FROM sessions WHERE id_hash = ?')
						.get(digest(id)) as Record<'created_at' | 'expires_at' | 'ends_at', number> | undefined
			);
		const first = row()!;
		expect(first.ends_at - first.created_at).toBe(7 * 24 * hour);
		const set = (column: 'expires_at' | 'ends_at', at: number) =>
			inDatabase((database) =>
				database.prepare(`UPDATE sessions SET ${column} = ? WHERE id_hash = ?`).run(at, digest(id))
			);
		set('expires_at', Date.now() + hour);
		const used = await accountPage(site.server, id);
		expect(used.status).toBe(200);
		expect(sessionCookie(used).id).toBe(id);
		expect(row()!.expires_at).toBeGreaterThan(Date.now() + 11 * hour);
		expect(row()!.ends_at).toBe(first.ends_at);
		set('ends_at', Date.now() - 1);
		expect((await accountPage(site.server, id)).headers.get('location')).toMatch(/^\/login/);
		expect(row()).toBeUndefined();
	});
});
