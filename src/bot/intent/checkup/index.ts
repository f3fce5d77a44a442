export { type CheckupWish, readCheckup } from "./read-checkup.ts";
// The wordings stay inside: they grow with what people say.
