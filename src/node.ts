import { randomUUID } from "node:crypto";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { slackConfig } from "./adapters/slack/index.ts";
import { createLetterBell, isLoopbackHost, webConfig } from "./adapters/web/index.ts";
import { createNodePost } from "./adapters/webhook/node/index.ts";
import { CHANNEL as WECHAT, addressOfPerson as wechatAddressOf, wechatConfig } from "./adapters/wechat/index.ts";
import { addressOf } from "./address-of.ts";
import { openAlertChannels } from "./alert-channels.ts";
import { callbackSettings, createCallbackMemory, missingOf, openCallbackChannels } from "./callback-channels.ts";
import { BadSetting, nodeConfig, readSecret } from "./config.ts";
import { openLibrary } from "./core/knowledge/index.ts";
import { listOrganisations } from "./core/organisation/index.ts";
import { makeDemo } from "./demo/index.ts";
import { createImportDesk } from "./desk/index.ts";
import { openHouse } from "./house.ts";
import { createHttp } from "./http.ts";
import {
  entropy,
  loadEnv,
  openNodeDatabase,
  openNodeMail,
  openNodeSlack,
  openNodeWechat,
  pause,
  writeLog,
} from "./node/index.ts";

/** Once whoever waited for the start was served. */
const WARM_UP_AFTER_MS = 1_000;
const TICK_EVERY_MS = 60_000;
const DRAIN_MS = 10_000;
const IDLE_EVERY_MS = 50;

const clock = () => new Date();

async function start(): Promise<void> {
  loadEnv();
  const config = nodeConfig(process.env);
  const setting = slackConfig(process.env);
  const callbacks = callbackSettings(process.env);
  const wechatSetting = wechatConfig(process.env);
  const unset = [
    ...(setting.kind === "incomplete" ? setting.missing : []),
    ...(wechatSetting.kind === "incomplete" ? wechatSetting.missing : []),
    ...missingOf(callbacks),
  ];
  if (unset.length > 0) throw new BadSetting(unset.join("\n"));
  const secret = readSecret(process.env, config.database);
  const opened = await openNodeDatabase(config.database);
  const { database } = opened;
  await opened.migrate(clock());
  const intake = { database: opened.forImports(), pause };
  const [any] = await listOrganisations(database);
  if (!any && isLoopbackHost(config.host)) await makeDemo(intake, clock());

  const work = new Set<Promise<unknown>>();
  const bell = createLetterBell();
  const background = (promise: Promise<unknown>): void => {
    work.add(promise);
    void promise.finally(() => work.delete(promise));
  };
  const slack = setting.kind === "ready" ? openNodeSlack(setting.config, database, clock, writeLog) : undefined;
  const memory = createCallbackMemory();
  const channels = openCallbackChannels(callbacks, { database, secret, memory, clock, entropy, log: writeLog });
  const wechat =
    wechatSetting.kind === "ready" ? openNodeWechat(wechatSetting.config, database, clock, writeLog) : undefined;
  const alerts = openAlertChannels({ database, secret, clock, post: createNodePost() });
  const house = openHouse({
    database,
    couriers: [
      ...(slack ? [slack.courier] : []),
      ...(wechat ? [wechat.courier] : []),
      ...channels.couriers,
      ...alerts.couriers,
      ...(await openNodeMail(process.env, secret)),
    ],
    clock,
    random: Math.random,
    entropy,
    background,
    // What is due later than the next tick, that tick finds.
    later(ms, again) {
      if (ms < TICK_EVERY_MS) setTimeout(again, ms).unref();
    },
    addressOf: (channel, person) => (channel === WECHAT ? wechatAddressOf(person) : addressOf(channel, person)),
    onLetters: (_channel, address) => bell.ring(address),
    log: writeLog,
  });
  const dispatch = slack?.dispatch({ bot: house.bot, database, background });
  const socket = dispatch && slack?.socket(dispatch);
  const app = createHttp({
    channels: [
      ...(slack && dispatch ? [slack.routes(dispatch)] : []),
      ...channels.routes({ bot: house.bot, background }),
      ...alerts.routes(house.noticed),
    ],
    web: {
      bot: house.bot,
      database,
      config: webConfig(process.env, secret, "node"),
      clock,
      entropy,
      imports: createImportDesk(intake, clock, writeLog, house.noticed),
      ...(wechat ? { signIn: wechat.signIn } : {}),
      waitForLetters: bell.wait,
      peerAddress: (context) => getConnInfo(context).remote.address,
    },
    checks: [
      {
        name: "database",
        missing: async () =>
          (await opened.missing()).map((name) => `migration ${name}: run npm run piaowen -- migrate`),
      },
      ...(wechat ? [{ name: "wechat", missing: async () => wechat.missing() }] : []),
    ],
    log: writeLog,
    newId: randomUUID,
  });

  const tick = (): void => background(house.tick(clock()));
  const timer = setInterval(tick, TICK_EVERY_MS);
  // What the last process left behind need not wait for a minute.
  tick();
  const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
    const host = config.host.includes(":") ? `[${config.host}]` : config.host;
    process.stdout.write(`票问 Piaowen: http://${host}:${port}\n`);
    setTimeout(openLibrary, WARM_UP_AFTER_MS).unref();
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    const taken = error.code === "EADDRINUSE";
    process.stderr.write(taken ? `PORT ${config.port} is taken: set PORT to another one\n` : `${error.message}\n`);
    process.exit(1);
  });

  wechat?.start({ bot: house.bot, background });
  socket?.start().catch((error: unknown) => {
    process.stderr.write(
      `Slack's Socket Mode could not be opened: ${error instanceof Error ? error.message : error}\n`,
    );
    process.exit(1);
  });

  // What was accepted is finished: new connections are refused, answers under way are stored and sent.
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    house.stop();
    slack?.stop();
    bell.close();
    await socket?.stop();
    await wechat?.stop();
    const closed = new Promise((resolve) => server.close(resolve));
    // A connection that falls idle only now would be kept open for seconds.
    const idle = setInterval(() => "closeIdleConnections" in server && server.closeIdleConnections(), IDLE_EVERY_MS);
    idle.unref();
    const drain = async (): Promise<void> => {
      await closed;
      // What was answered last has letters that are only now on their way.
      while (work.size > 0) await Promise.allSettled(work);
    };
    await Promise.race([drain(), new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())]);
    database.close();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

start().catch((error: unknown) => {
  process.stderr.write(error instanceof BadSetting ? `${error.message}\n` : `${String(error)}\n`);
  process.exit(1);
});
