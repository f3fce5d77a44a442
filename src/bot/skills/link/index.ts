export { considerLink } from "./consider-link.ts";
export { sayLinks } from "./say-links.ts";
