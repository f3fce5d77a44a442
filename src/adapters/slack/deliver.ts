import { filesOf, openReply, type Reply } from "../../bot/index.ts";
import type { AnswersBeneath, Courier, Delivery, EditsMessages, Letter } from "../../core/outbox/index.ts";
import { formatAddress, parseAddress, type SlackAddress } from "./address.ts";
import type { Connection } from "./connection.ts";
import type { SlackServices } from "./deps.ts";
import { judgeFailure, refusesBlocks } from "./judge-failure.ts";
import { createPace } from "./pace.ts";
import { CHANNEL } from "./read.ts";
import { formatReceipt, parseReceipt } from "./receipt.ts";
import { renderReply, type SlackPost } from "./render.ts";
import { respond } from "./respond.ts";
import { uploadFile } from "./upload.ts";
import type { Workspace } from "./workspaces.ts";

// Nothing that is posted calls anybody or shows what a link leads to.
const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false, mrkdwn: false } as const;

/** A letter's reply, or undefined where another version wrote it. */
function openLetter({ body }: Pick<Letter, "body">): Reply | undefined {
  try {
    return openReply(body);
  } catch {
    // Set aside, so that the version that can read it may still send it.
    return undefined;
  }
}

/** Carries letters to Slack: one message each, with pages to turn where it is more than a message holds. */
export function createCourier(
  services: SlackServices,
  connection: () => Promise<Connection>,
): Courier & EditsMessages & AnswersBeneath {
  const pace = createPace(services.clock, services.wait, services.memory.turns);

  async function post({ client }: Workspace, to: SlackAddress, forAsker: boolean, one: SlackPost): Promise<string> {
    const { place: channel, thread, person, responseUrl } = to;
    if (responseUrl) {
      await respond(services, responseUrl, { response_type: "ephemeral", replace_original: false, ...one });
      return "";
    }
    const message = { ...one, ...QUIET, channel, ...(thread ? { thread_ts: thread } : {}) };
    if (forAsker && person) {
      await client.chat.postEphemeral({ ...message, user: person });
      return "";
    }
    return (await client.chat.postMessage(message)).ts ?? "";
  }

  /** With its blocks, or without them where Slack does not take them. */
  async function postSomehow(send: (one: SlackPost) => Promise<string>, whole: SlackPost): Promise<string> {
    try {
      return await send(whole);
    } catch (error) {
      if (!refusesBlocks(error)) throw error;
      services.note({ level: "error", event: "slack_refused_blocks" });
      return send({ text: whole.text, blocks: [] });
    }
  }

  /** The files that the reply offers, after its words; where one fails, what is left of it to do. */
  async function sendFiles(
    workspace: Workspace,
    { organisation, partsSent }: Letter,
    reply: Reply,
    to: SlackAddress,
  ): Promise<Delivery | undefined> {
    const { database } = services;
    if (!database || organisation === "") return undefined;
    for (const [at, part] of filesOf(reply).entries()) {
      if (at + 1 < partsSent) continue;
      try {
        await uploadFile(services, workspace, { database, organisation }, part, to, reply.for === "asker");
      } catch (error) {
        const failed = judgeFailure(error);
        return failed.kind === "retry" ? { ...failed, partsSent: at + 1 } : failed;
      }
    }
    return undefined;
  }

  async function inTurn(place: string, send: () => Promise<Delivery>): Promise<Delivery> {
    const late = await pace.take(place);
    if (late) return { kind: "retry", afterMs: late.retryAfterMs, reason: "too many messages for this channel" };
    try {
      return await send();
    } catch (error) {
      const delivery = judgeFailure(error);
      if (delivery.kind === "retry" && delivery.afterMs !== undefined) pace.hold(place, delivery.afterMs);
      return delivery;
    }
  }

  return {
    channel: CHANNEL,

    async deliver(letter) {
      const to = parseAddress(letter.address);
      const reply = openLetter(letter);
      if (!to || !reply) return { kind: "gone", reason: to ? "another version wrote it" : "not an address in Slack" };
      const { thread } = to;
      const [first] = renderReply(reply, { cause: letter.cause, thread, respond: to.responseUrl !== "" });
      if (!first) return { kind: "sent" };
      return inTurn(`${to.team}/${to.place}`, async () => {
        const workspace = await (await connection()).workspaces.find(to.team);
        if (!workspace) return { kind: "gone", reason: "the app is not installed in this workspace" };
        const forAsker = reply.for === "asker";
        // What has gone already, at an earlier try, does not go again.
        const isFirst = letter.partsSent === 0;
        const ts = isFirst ? await postSomehow((one) => post(workspace, to, forAsker, one), first) : "";
        const left = await sendFiles(workspace, letter, reply, to);
        if (left) return left;
        if (!ts) return { kind: "sent" };
        return {
          kind: "sent",
          receipt: formatReceipt({ team: to.team, place: to.place, ts, thread, cause: letter.cause }),
        };
      });
    },

    beneath(receipt) {
      const where = parseReceipt(receipt);
      if (!where) return undefined;
      const { team, place, ts, thread } = where;
      return formatAddress({ team, place, thread: thread || ts, person: "", responseUrl: "" });
    },

    async revise(receipt, body) {
      const where = parseReceipt(receipt);
      const reply = openLetter({ body });
      if (!where || !reply) return { kind: "gone", reason: "this message cannot be changed" };
      const { team, place: channel, ts, thread, cause } = where;
      const [first] = renderReply(reply, { cause, thread, respond: false });
      if (!first) return { kind: "sent", receipt };
      return inTurn(`${team}/${channel}`, async () => {
        const workspace = await (await connection()).workspaces.find(team);
        if (!workspace) return { kind: "gone", reason: "the app is not installed in this workspace" };
        await workspace.client.chat.update({ ...first, link_names: false, channel, ts });
        return { kind: "sent", receipt };
      });
    },
  };
}
