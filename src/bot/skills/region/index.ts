export { considerRegion } from "./consider-region.ts";
