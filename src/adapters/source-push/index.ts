// One route and its description; what a push means stays in core.
export { openApi } from "./open-api.ts";
export { createSourceRoutes } from "./routes.ts";
