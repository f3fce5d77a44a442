export { languageOf } from "./language.ts";
export { numbersInText } from "./numbers-in-text.ts";
export { understand, type Wish } from "./understand.ts";
