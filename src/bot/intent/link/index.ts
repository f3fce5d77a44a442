export { type LinkMessage, readLinkMessage } from "./read-link-message.ts";
// How a question about an address is told from one that only mentions it stays inside.
