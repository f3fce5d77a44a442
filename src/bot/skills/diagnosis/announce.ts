import { announceNotice, liftNotice, listNotices, type Notice } from "../../../core/source/index.ts";
import { noticePhrases } from "../../phrases/diagnosis/notices.ts";
import { type SkillContext, type SkillResult, say } from "../skill.ts";
import { readPeriod } from "./read-period.ts";
import { sayWhen } from "./tell.ts";

const NOTICE = /^(?:公告|notice)(?:\s*[:：]?\s*|(?=\s))([\s\S]*)$/iu;
const END = /^(?:结束|取消|撤销|end|cancel)\s*(\d{1,2})?$/iu;

/** What follows 公告, where a message begins with it. */
export const readsAsNotice = (text: string): string | undefined => {
  const [, rest] = NOTICE.exec(text.trim()) ?? [];
  if (rest === undefined) return undefined;
  // A sentence about notices is none: only what is empty, ends one, or names a time.
  return rest.trim() === "" || END.test(rest.trim()) || /\d\s*[:：点]/u.test(rest) ? rest.trim() : undefined;
};

const line = ({ what, startsAt, endsAt }: Notice, context: SkillContext): string =>
  noticePhrases[context.language].line(what, sayWhen(startsAt, context).trim(), sayWhen(endsAt, context).trim());

async function lift(context: SkillContext, organisation: string, at: number): Promise<SkillResult> {
  const words = noticePhrases[context.language];
  const notice = (await listNotices(context.database, organisation, context.now))[at];
  if (!notice) return say(words.none);
  return { ...say(words.lifted(notice.what)), writes: liftNotice(organisation, notice.id, context.now) };
}

/** 公告: an admin announces maintenance, lists what is announced, or ends it. */
export async function announce(context: SkillContext, organisation: string, rest: string): Promise<SkillResult> {
  const { database, turn, message, language, now } = context;
  const words = noticePhrases[language];
  if (rest === "") {
    const notices = await listNotices(database, organisation, now);
    return say(
      notices.length > 0 ? words.list(notices.map((notice) => line(notice, context))) : `${words.none}\n${words.how}`,
    );
  }
  if (turn.standing.role !== "admin") return say(words.notAdmin);
  const ends = END.exec(rest);
  if (ends) return lift(context, organisation, Number(ends[1] ?? 1) - 1);
  const period = readPeriod(rest, now);
  if (!period) return say(words.how);
  const notice = {
    id: `${message.channel}:${message.place}:${message.id}`,
    what: period.rest,
    startsAt: period.from,
    endsAt: period.until,
  };
  const by = `${message.channel}:${message.person}`;
  const { outcome, writes } = announceNotice(organisation, notice, by, now);
  switch (outcome.kind) {
    case "announced": {
      const { what, startsAt, endsAt } = outcome.notice;
      return {
        ...say(words.announced(what, sayWhen(startsAt, context).trim(), sayWhen(endsAt, context).trim())),
        writes,
      };
    }
    case "nothing_named":
      return say(words.how);
    case "ends_before_it_starts":
      return say(words.backwards);
    case "over_already":
      return say(words.over);
  }
}
