import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { type CliContext, CliFailure, type Command, commands, readMoment } from "./cli/index.ts";
import { BadSetting, databaseAddress, readSecret } from "./config.ts";
import { openHouse } from "./house.ts";
import { entropy, loadEnv, openNodeDatabase, writeLog } from "./node/index.ts";

const COMMON = { json: { type: "boolean" }, db: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

async function helpText(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return [
    "npm run piaowen -- <命令> [--json] [--db 文件或地址] [--help]",
    "",
    ...lines,
    "",
    "数据库默认是 data/ 下的文件，也可以用 --db 或 PIAOWEN_DATABASE_URL 指定。",
  ].join("\n");
}

async function askPerson(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(question);
  lines.close();
  return answer.trim() || undefined;
}

function contextOf(values: Record<string, unknown>, migrating: boolean): CliContext {
  const text = (option: string) => (typeof values[option] === "string" ? values[option] : undefined);
  const moment = text("now");
  const now = moment === undefined ? undefined : readMoment(moment, "--now");
  return {
    json: values.json === true,
    now: now ?? new Date(),
    async open() {
      const opened = await openNodeDatabase(databaseAddress(process.env, text("db")));
      const missing = await opened.missing();
      const [first] = missing;
      if (first && (first.startsWith("0000") || migrating)) await opened.migrate(new Date());
      else if (first) {
        throw new CliFailure("old_database", "这个数据库是旧版本的。先升级：npm run piaowen -- migrate");
      }
      return opened;
    },
    house: (database) =>
      openHouse({
        database,
        couriers: [],
        clock: () => now ?? new Date(),
        random: Math.random,
        entropy,
        background: () => undefined,
        log: writeLog,
      }),
    secret: () => readSecret(process.env, databaseAddress(process.env, text("db"))),
    print: (line) => process.stdout.write(`${line}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
    askPerson,
  };
}

async function run(name: string, command: Command, argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { ...COMMON, ...command.options },
    allowPositionals: true,
    strict: true,
  });
  if (values.help) {
    process.stdout.write(`npm run piaowen -- ${command.usage}\n${command.summary}\n`);
    return 0;
  }
  const all = values as Record<string, unknown>;
  return command.run(contextOf(all, name === "migrate"), {
    words: positionals,
    text: (option) => (typeof all[option] === "string" ? all[option] : undefined),
    flag: (option) => all[option] === true,
    texts: (option) => (Array.isArray(all[option]) ? all[option].map(String) : []),
  });
}

/** What is said when a command fails; a bug is reported without its stack. */
function failureOf(error: unknown): { code: string; message: string; status: number } {
  if (error instanceof CliFailure) return error;
  if (error instanceof BadSetting) return { code: "bad_setting", message: error.message, status: 1 };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("ERR_PARSE_ARGS")) {
    return { code: "bad_option", message: `${(error as Error).message} --help 看用法。`, status: 1 };
  }
  const what = error instanceof Error ? error.message : String(error);
  return { code: "failed", message: `没做成：${what}`, status: 1 };
}

async function main([name, ...rest]: string[]): Promise<number> {
  const json = rest.includes("--json") || name === "--json";
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      process.stdout.write(`${await helpText()}\n`);
      return name === undefined ? 1 : 0;
    }
    const command = commands[name];
    if (!command) throw new CliFailure("unknown_command", `没有 ${name} 这个命令。--help 列出所有命令。`);
    return await run(name, await command(), rest);
  } catch (error) {
    const { code, message, status } = failureOf(error);
    if (json) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
    else process.stderr.write(`${message}\n`);
    return status;
  }
}

loadEnv();
process.exitCode = await main(process.argv.slice(2));
