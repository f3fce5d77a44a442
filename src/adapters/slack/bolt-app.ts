import { App, type AuthorizeSourceData, type Receiver } from "@slack/bolt";
import { takesPart } from "../../core/turn/index.ts";
import type { Noted, Retry } from "./acknowledgement.ts";
import type { Connection } from "./connection.ts";
import type { SlackHouse, SlackServices } from "./deps.ts";
import { nativeFetch } from "./native-fetch.ts";
import { CHANNEL, type Said, toMessage } from "./read.ts";
import { readChoice, readPress } from "./read-action.ts";
import { readCommand, readShortcut } from "./read-command.ts";
import { readEvent } from "./read-event.ts";
import type { SlackBody } from "./read-request.ts";
import { quietLogger } from "./slack-logger.ts";
import { turnPage } from "./turn-page.ts";
import { clientOptions } from "./web-client.ts";
import type { Workspace } from "./workspaces.ts";

/** Official Bolt with our listeners, fed by whoever received and verified a request. */
export interface SlackApp {
  handle(body: SlackBody, retry: Retry, noted: Noted): Promise<void>;
}

/** The id under which the manifests register the message shortcut. */
const SHORTCUT = "look_up_invoice";

/** The request came from a workspace whose token we do not have. */
class UnknownWorkspace extends Error {
  override name = "UnknownWorkspace";
}

// Requests are received elsewhere, by HTTP or by Socket Mode; Bolt only has to know that there is somebody.
const elsewhere: Receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined };

interface Turn {
  workspace: Workspace;
  noted: Noted;
}

// Bolt passes through what authorization found and what came with the request.
const turnOf = (context: object): Turn => context as Turn;
const bodyOf = (body: unknown): SlackBody => body as SlackBody;

export function createBoltApp(
  services: SlackServices,
  house: SlackHouse,
  { workspaces, people }: Connection,
): SlackApp {
  const { config, note, fetch = nativeFetch } = services;

  /** Static but for the workspace: the default asks auth.test when the app is made, for a token it then keeps. */
  async function authorize({ teamId }: AuthorizeSourceData<boolean>) {
    const workspace = await workspaces.find(teamId ?? "");
    if (!workspace) throw new UnknownWorkspace("not installed there");
    const { token, botId, botUserId, team } = workspace;
    return { botToken: token, botId, botUserId, teamId: team, workspace };
  }

  const app = new App({
    receiver: elsewhere,
    authorize,
    logger: quietLogger(note),
    clientOptions: clientOptions(config, fetch, quietLogger(note)),
    // The default throws an Error per event to say that it remembers nothing.
    convoStore: false,
    attachFunctionToken: false,
  });
  // Whoever feeds it decides what a failure means for the acknowledgement.
  app.error(async (error) => Promise.reject(error));

  async function answer({ workspace, noted }: Turn, said: Said | undefined): Promise<void> {
    if (!said) return;
    const isColleague = await people.isColleague(workspace, said.user);
    const message = toMessage(said, isColleague);
    // What is said outside of the bot's own threads is dropped before anything of it is stored.
    if (said.overheard && !(await takesPart(house.database, message))) return;
    noted.answer = await house.bot.answer(message);
  }

  const hear = async ({ body, context }: { body: unknown; context: object }): Promise<void> => {
    const turn = turnOf(context);
    await answer(turn, readEvent(bodyOf(body), turn.workspace.team, turn.workspace.botUserId));
  };
  app.event("app_mention", hear);
  app.event("message", hear);

  app.command(/^\/(?:piaowen|fapiao)$/, async ({ ack, body, context }) => {
    await ack();
    const turn = turnOf(context);
    await answer(turn, readCommand(bodyOf(body), turn.workspace.team, turn.workspace.botUserId));
  });

  app.shortcut(SHORTCUT, async ({ ack, body, context }) => {
    await ack();
    const turn = turnOf(context);
    await answer(turn, readShortcut(bodyOf(body), turn.workspace.team, turn.workspace.botUserId));
  });

  app.action(/^(?:choice|page):/, async ({ ack, body, context }) => {
    await ack();
    const turn = turnOf(context);
    const { team } = turn.workspace;
    const pressed = readPress(bodyOf(body));
    if (pressed?.memory.kind === "choice") await answer(turn, readChoice(pressed, team));
    if (pressed?.memory.kind === "page") {
      const isColleague = await people.isColleague(turn.workspace, pressed.user);
      await turnPage(services, house, { ...pressed, team, isColleague });
    }
  });

  app.event("user_change", async ({ event, context }) => people.forget(turnOf(context).workspace.team, event.user.id));
  for (const gone of ["app_uninstalled", "tokens_revoked"] as const) {
    app.event(gone, async () => note({ level: "error", event: `slack_${gone}` }));
  }

  return {
    async handle(body, retry, noted) {
      try {
        await app.processEvent({
          body,
          // Only noted: the response waits until the listeners have stored what they decided.
          ack: async () => {
            noted.acknowledged = true;
          },
          customProperties: { noted },
          ...(retry.num === undefined ? {} : { retryNum: retry.num }),
          ...(retry.reason === undefined ? {} : { retryReason: retry.reason }),
        });
      } catch (error) {
        if (!isUnknownWorkspace(error)) throw error;
        // Sent again it would be as unknown: it is taken, and left.
        noted.acknowledged = true;
        note({ level: "warn", event: "slack_unknown_workspace", channel: CHANNEL });
      }
    },
  };
}

const isUnknownWorkspace = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "original" in error && error.original instanceof UnknownWorkspace;
