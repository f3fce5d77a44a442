/** The body's kind without its parameters, in lower case. */
export const contentType = (request: Request): string =>
  (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
