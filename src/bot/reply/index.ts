export { type Brief, briefText } from "./brief-text.ts";
export { type FilePart, filesOf, withoutFiles } from "./files.ts";
export { type Disclosure, disclose, discloseReply } from "./mask.ts";
export { plainText } from "./plain-text.ts";
export type {
  Choice,
  Colour,
  Fact,
  Language,
  Part,
  Reply,
  ReplyEvent,
  Sensitive,
  Sensitivity,
  Table,
  Words,
} from "./reply.ts";
export { openReply, sealReply } from "./seal-reply.ts";
export { bytesOf, splitText } from "./split-text.ts";
