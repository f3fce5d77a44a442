import { cardPhrases, openReply } from "../../bot/index.ts";
import { findLetters } from "../../core/outbox/index.ts";
import { inTeam, parseAddress } from "./address.ts";
import type { SlackHouse, SlackServices } from "./deps.ts";
import { escapeText } from "./escape.ts";
import { CHANNEL } from "./read.ts";
import type { Pressed } from "./read-action.ts";
import { renderReply } from "./render.ts";
import { respond } from "./respond.ts";

/** Shows another page of an answer in the place of the one whose button was pressed; nothing is asked or stored anew. */
export async function turnPage(
  services: SlackServices,
  { database }: Pick<SlackHouse, "database">,
  { team, place, user, memory, value, responseUrl, isColleague }: Pressed & { team: string; isColleague: boolean },
): Promise<void> {
  const gone = (language: "zh-CN" | "en") =>
    respond(services, responseUrl, {
      response_type: "ephemeral",
      replace_original: false,
      text: escapeText(cardPhrases[language].pageGone),
    });
  const letters = await findLetters(database, memory.cause);
  const letter = letters.find((one) => {
    const to = one.channel === CHANNEL ? parseAddress(one.address) : undefined;
    return to !== undefined && inTeam(to.team, to.place) === inTeam(team, place);
  });
  const to = parseAddress(letter?.address ?? "");
  if (!letter || !to) return gone("zh-CN");
  const reply = openReply(letter.body);
  // What was for one person's eyes stays so, and whoever has left the organisation reads no further.
  const isForThem = (reply.for !== "asker" && !to.responseUrl) || to.person === user;
  const page = renderReply(reply, memory)[Number(value) - 1];
  if (!page || !isForThem || (!isColleague && reply.for === "asker")) return gone(reply.language);
  await respond(services, responseUrl, { response_type: "ephemeral", replace_original: true, ...page });
}
