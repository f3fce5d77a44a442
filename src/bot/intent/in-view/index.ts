// What somebody asks about the invoice that lies on the table. The patterns stay inside: they grow with every way of asking.

export { type Aspect, readAspect, readAspectOf } from "./read-aspect.ts";
export { readNth } from "./read-nth.ts";
