/** The code of the demo's open workshop: whoever starts the demo is told it, to try a phone. */
export const demoWorkshopCode = 'AUEN47';
