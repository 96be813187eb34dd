/** Writes the published schema of an archive: `npm run archive:schema`. A test holds it to the code. */
import { writeFileSync } from 'node:fs';
import { archiveJsonSchema, archiveSchemaAddress } from '#lib/domain/archive/index.ts';

writeFileSync(`static${archiveSchemaAddress}`, JSON.stringify(archiveJsonSchema(), null, 2));
