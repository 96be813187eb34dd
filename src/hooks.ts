import type { Transport } from '@sveltejs/kit';
import { pictureTransport } from '#lib/charts/transport.ts';

export const transport: Transport = { Picture: pictureTransport };
