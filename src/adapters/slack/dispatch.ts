import { type Answer, cardPhrases, type Language, plainText } from "../../bot/index.ts";
import { within } from "../../core/turn/index.ts";
import type { Acknowledgement, Noted, Retry } from "./acknowledgement.ts";
import type { SlackApp } from "./bolt-app.ts";
import type { SlackHouse, SlackServices } from "./deps.ts";
import { escapeText } from "./escape.ts";
import { ACKNOWLEDGE_WITHIN } from "./limits.ts";
import type { SlackBody } from "./read-request.ts";
import { respond } from "./respond.ts";
import { sayError } from "./slack-errors.ts";

export type Dispatch = (body: SlackBody, retry: Retry) => Promise<Acknowledgement>;

const STORED: Acknowledgement = { kind: "stored" };

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const languageOf = (body: SlackBody): Language => (/[a-z]{2}/i.test(text(body.text)) ? "en" : "zh-CN");

/** Why there are no letters, in words, where there are none. */
const excuseOf = (answer: Answer | undefined): string =>
  answer === undefined || answer.kind === "answered" ? "" : plainText(answer.reply);

/** Has Bolt handle one request and acknowledges it after the commit, or, when that takes too long, before it. */
export function createDispatch(
  services: SlackServices,
  { background }: Pick<SlackHouse, "background">,
  open: () => Promise<SlackApp>,
): Dispatch {
  const { memory, note, timer } = services;

  /** Only what a person waits for has words: a command in the response itself, the rest at its response address. */
  function tell(body: SlackBody, words: string, responded: boolean): Acknowledgement {
    const said = { response_type: "ephemeral", text: escapeText(words) } as const;
    if (body.command !== undefined && !responded) return { kind: "stored", words: said };
    const url = text(body.response_url);
    if (url) background(respond(services, url, { ...said, replace_original: false }).catch(() => undefined));
    return STORED;
  }

  function acknowledge(body: SlackBody, noted: Noted, responded = false): Acknowledgement {
    const excuse = excuseOf(noted.answer);
    if (body.event !== undefined) return excuse ? { kind: "again" } : STORED;
    if (excuse) return tell(body, excuse, responded);
    return noted.acknowledged ? STORED : { kind: "unknown" };
  }

  function fail(body: SlackBody, error: unknown, responded = false): Acknowledgement {
    note({ level: "error", event: "slack_request_failed", error: sayError(error) });
    return body.event !== undefined ? { kind: "again" } : tell(body, cardPhrases[languageOf(body)].failed, responded);
  }

  function acknowledgeEarly(body: SlackBody, noted: Noted, work: Promise<void>): Acknowledgement {
    const kind = body.event === undefined ? "commands" : "events";
    memory.early[kind] += 1;
    note({ level: "warn", event: "slack_acknowledged_early", kind, total: memory.early[kind] });
    if (kind === "events") return { kind: "again" };
    background(
      work.then(
        () => acknowledge(body, noted, true),
        (error: unknown) => fail(body, error, true),
      ),
    );
    return tell(body, cardPhrases[languageOf(body)].looking, false);
  }

  return async (body, retry) => {
    const noted: Noted = { acknowledged: false };
    const handle = async (): Promise<void> => (await open()).handle(body, retry, noted);
    const work = handle();
    background(work.catch(() => undefined));
    try {
      const timed = await within(ACKNOWLEDGE_WITHIN, work, timer);
      return timed.kind === "late" ? acknowledgeEarly(body, noted, work) : acknowledge(body, noted);
    } catch (error) {
      return fail(body, error);
    }
  };
}
