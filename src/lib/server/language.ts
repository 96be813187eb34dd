import { AsyncLocalStorage } from 'node:async_hooks';
import {
	getServerAsyncLocalStorage,
	overwriteServerAsyncLocalStorage
} from '#lib/i18n/paraglide/runtime.js';

type Storage = NonNullable<ReturnType<typeof getServerAsyncLocalStorage>>;

/** Runs something in another language than that of the request, as the messages ask for it. */
export function inLanguage<T>(locale: 'de' | 'en', run: () => T): T {
	const storage = getServerAsyncLocalStorage() ?? begun();
	const around = storage.getStore() ?? {};
	return storage.run({ ...around, locale }, run) as T;
}

/** Outside a request, as in tests, nobody has made one yet. */
function begun(): Storage {
	const storage = new AsyncLocalStorage() as unknown as Storage;
	overwriteServerAsyncLocalStorage(storage);
	return storage;
}
