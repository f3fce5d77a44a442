/** Why a piece of text may have to be masked before others read it. */
export type Sensitivity = "tax_id" | "bank" | "person";

/** Text of which some pieces are sensitive. */
export type Words = string | readonly (string | Sensitive)[];

export interface Sensitive {
  sensitive: Sensitivity;
  text: string;
}

export interface Fact {
  /** Stable, for machines: `total`, `validity`, `seller`. */
  key: string;
  label: string;
  value: Words;
}

export interface Choice {
  /** What the person sends by choosing it. */
  say: string;
  label: Words;
}

/** A list as data: amounts as plain numbers of yuan, dates as ISO 8601. */
export interface Table {
  columns: { key: string; label: string }[];
  rows: (string | number)[][];
}

export type Colour = "green" | "yellow" | "red";

export type Part =
  | { kind: "text"; text: Words }
  /** One thing with its facts; `lines` say them the short way, for places without fields. */
  | {
      kind: "facts";
      title: Words;
      colour: Colour | undefined;
      facts: Fact[];
      lines: Words[];
      /** Those of the lines that no fact says, for places that show the facts themselves. */
      notes?: Words[];
    }
  /** Said line by line; `table` has the same as data. */
  | { kind: "list"; items: Words[]; table?: Table }
  /** A file made when it is fetched; `request` is what it is made from, for `openExport`. */
  | { kind: "file"; name: string; label: Words; request: string }
  /** A question to be answered by number, by the words themselves, or by a button. */
  | {
      kind: "choices";
      prompt: Words;
      choices: Choice[];
      table?: Table;
      /** They stand at the end of what is said and have no numbers: each is answered by its own words, at any time. */
      inWords?: true;
    };

/** Something that happened, for whoever reads it by program. */
export type ReplyEvent = { type: string } & Record<string, string | number | null>;

/** What goes out, whatever the platform. */
export interface Reply {
  language: Language;
  /** Only whoever asked reads it, where others read along. */
  for?: "asker";
  parts: Part[];
  /** The same for machines: what happened, in a stable form. */
  events?: ReplyEvent[];
}

export type Language = "zh-CN" | "en";
