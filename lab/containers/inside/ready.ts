/** What a part prints once it serves. */
export const readyLine = 'the part is ready';
