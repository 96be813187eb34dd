export const archiveFormat = 'selbstcheck-archive';

/** Goes up where an older reader would misunderstand what is written. */
export const archiveVersion = 1;

/** Where the schema is published. */
export const archiveSchemaAddress = `/schemas/archive-${archiveVersion}.json`;
