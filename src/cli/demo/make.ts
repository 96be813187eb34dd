export async function makeDemo(file: string): Promise<void> {
	throw new Error(`no demo yet for ${file}`);
}
