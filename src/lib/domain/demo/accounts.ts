/** Everyone may know it: a demo is refused on public addresses unless that is asked for. */
export const demoPassword = 'demo-weltoffen';

export type DemoRole = 'coordinator' | 'member' | 'contributor' | 'office' | 'staff' | 'admin';

/** The accounts of a demo, named by what they do and by no person. */
export const demoAccounts: readonly { email: string; role: DemoRole }[] = [
	{ email: 'coordinator@demo.example', role: 'coordinator' },
	{ email: 'member@demo.example', role: 'member' },
	{ email: 'contributor@demo.example', role: 'contributor' },
	{ email: 'office@demo.example', role: 'office' },
	{ email: 'staff@demo.example', role: 'staff' },
	{ email: 'staff2@demo.example', role: 'staff' },
	{ email: 'admin@demo.example', role: 'admin' }
];
