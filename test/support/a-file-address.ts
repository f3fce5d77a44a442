/** The address of a database in a file. */
export const addressOf = (file: string) => ({ url: `file:${file}`, token: undefined, file });
