export { considerInView } from "./consider-in-view.ts";
