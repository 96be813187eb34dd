/**
 * Says which row of the table a mark stands for while it is pointed at or tapped. The listener of
 * ECharts (3.6 kB) is fetched when a pointer first comes near; without it the table is all there.
 */
export function pointing(
	rows: readonly number[] | undefined,
	show: (row: number | null) => void
): (picture: HTMLElement) => (() => void) | undefined {
	return (picture) => {
		if (!rows) return undefined;
		const listen = async () => {
			const { hydrate } = await import('echarts/ssr/client/index');
			const pick = ({ dataIndex }: { dataIndex?: number }) => {
				show(dataIndex === undefined ? null : (rows[dataIndex] ?? null));
			};
			hydrate(picture, { on: { mouseover: pick, click: pick, mouseout: () => show(null) } });
		};
		const begin = () => void listen();
		picture.addEventListener('pointerenter', begin, { once: true });
		return () => picture.removeEventListener('pointerenter', begin);
	};
}
