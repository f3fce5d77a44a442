import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const src = join(root, "src");

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`)
  .sort();

interface Import {
  from: string;
  /** A path inside the project, or the name of a package. */
  to: string;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g;

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(root, from), "utf8").matchAll(IMPORT)].map((match) => {
    const to = match[1] ?? match[2] ?? "";
    return { from, to: to.startsWith(".") ? relative(root, resolve(root, dirname(from), to)) : to };
  }),
);

const say = ({ from, to }: Import): string => `${from} → ${to}`;
const within = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const offending = (rule: (one: Import) => boolean): string[] => imports.filter(rule).map(say);

describe("data flows one way", () => {
  test("there is something to look at", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  test("core imports neither bot nor adapters nor what stands above them", () => {
    expect(
      offending(({ from, to }) => within(from, "src/core") && within(to, "src") && !within(to, "src/core")),
    ).toEqual([]);
  });

  test("bot imports core and itself", () => {
    const inward = (to: string) => within(to, "src/core") || within(to, "src/bot");
    expect(offending(({ from, to }) => within(from, "src/bot") && within(to, "src") && !inward(to))).toEqual([]);
  });

  test("an adapter imports no other adapter and nothing that assembles", () => {
    const adapter = (path: string) => path.split("/").slice(0, 3).join("/");
    const allowed = (from: string, to: string) =>
      ["src/core", "src/bot", "src/tencent"].some((room) => within(to, room)) || adapter(from) === adapter(to);
    expect(
      offending(({ from, to }) => within(from, "src/adapters") && within(to, "src") && !allowed(from, to)),
    ).toEqual([]);
  });

  test("what Tencent's platforms have in common knows none of them", () => {
    const inward = (to: string) => ["src/core", "src/bot", "src/tencent"].some((room) => within(to, room));
    expect(offending(({ from, to }) => within(from, "src/tencent") && within(to, "src") && !inward(to))).toEqual([]);
  });

  test("inside core: rooms → database → invoice", () => {
    expect(
      offending(({ from, to }) => {
        const outOfDatabase = within(from, "src/core/database") && within(to, "src/core");
        return outOfDatabase && !within(to, "src/core/database") && !within(to, "src/core/invoice");
      }),
    ).toEqual([]);
    expect(offending(({ from, to }) => within(from, "src/core/invoice") && !within(to, "src/core/invoice"))).toEqual(
      [],
    );
  });

  test("bot never imports core/database", () => {
    expect(offending(({ from, to }) => within(from, "src/bot") && within(to, "src/core/database"))).toEqual([]);
  });

  test("there are no cycles", () => {
    const edges = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file).map(({ to }) => to)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (path.includes(file) || done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe("what the inside may use", () => {
  const inside = (from: string) => within(from, "src/core") || within(from, "src/bot");
  const isPackage = (to: string) => !to.startsWith("src/") && !to.startsWith("migrations/");

  test("core and bot use no node: module", () => {
    expect(offending(({ from, to }) => inside(from) && to.startsWith("node:"))).toEqual([]);
  });

  test("drizzle and libSQL appear only in core/database, lunr only in core/knowledge", () => {
    const home = (to: string) =>
      /^(?:drizzle-orm|@libsql)/.test(to) ? "src/core/database" : /^lunr/.test(to) ? "src/core/knowledge" : undefined;
    expect(
      offending(({ from, to }) => {
        const allowed = home(to);
        return inside(from) && isPackage(to) && (allowed === undefined || !within(from, allowed));
      }),
    ).toEqual([]);
  });

  test("the Worker reaches nothing that needs Node, not even by type", () => {
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to } of imports.filter((one) => one.from === file)) reach(to);
    };
    reach("src/worker.ts");
    const needsNode =
      /^(?:node:|wechaty|yauzl|sax|csv-parse|nodemailer|@hono\/node-server|@slack\/socket-mode)|^src\/(?:adapters\/files|adapters\/slack\/node|node|cli|config|read-migrations)/;
    expect([...reached].filter((path) => needsNode.test(path))).toEqual([]);
    expect(reached.size).toBeGreaterThan(20);
  });
});

describe("doors", () => {
  test("a folder is entered through its index.ts", () => {
    const door = (path: string) => /\/index\.ts$/.test(path) || dirname(path) === "src" || dirname(path) === "src/core";
    // From inside a folder, or from a room within it, one sees what stands beside its door.
    const fromInside = (from: string, to: string) => within(from, dirname(to));
    const data = (to: string) => /\/generated\//.test(to) || !to.endsWith(".ts");
    // Tables refer to each other's columns, and only inside the room that knows SQL.
    const table = (from: string, to: string) => within(from, "src/core/database") && to.endsWith("/schema.ts");
    // Phrases are the bot's content, one file a topic; its door shows adapters only theirs.
    const words = (from: string, to: string) => within(to, "src/bot/phrases") && within(from, "src/bot");
    const allowed = ({ from, to }: Import) =>
      door(to) || fromInside(from, to) || data(to) || table(from, to) || words(from, to);
    expect(offending((one) => within(one.to, "src") && !allowed(one))).toEqual([]);
  });

  test("the environment is read only in config.ts files and where a process begins", () => {
    const readers = files.filter((file) =>
      /process\.env|\bDeno\.env|import\.meta\.env/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(
      readers.filter((file) => !/\/config\.ts$/.test(file) && !["src/node.ts", "src/cli.ts"].includes(file)),
    ).toEqual([]);
  });
});

describe("size and habits", () => {
  const text = (file: string) => readFileSync(join(root, file), "utf8");
  const code = (file: string) => text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const written = files.filter((file) => !/\/generated\//.test(file));
  const lines = written.map((file) => ({ file, count: text(file).split("\n").length - 1 }));

  test("no file is longer than 300 lines, and the median is at most 80", () => {
    expect(lines.filter(({ count }) => count > 300)).toEqual([]);
    const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  test("nothing is called utils, helpers, common, shared, types, manager or service", () => {
    expect(
      written.filter((file) =>
        /(?:^|\/|-)(?:utils?|helpers?|common|shared|types|manager|service|impl)(?:\.ts|\/)/.test(file),
      ),
    ).toEqual([]);
  });

  test("no check of the compiler or the linter is switched off", () => {
    const silenced = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
    expect(written.filter((file) => silenced.test(text(file)) || /\bas any\b|: any\b|<any>/.test(code(file)))).toEqual(
      [],
    );
  });

  test("nothing is left unfinished", () => {
    expect(
      written.filter((file) => /\b(?:TODO|FIXME|XXX)\b|not (?:yet )?(?:implemented|built)/i.test(text(file))),
    ).toEqual([]);
  });

  test("only the Worker has a default export", () => {
    expect(written.filter((file) => /^export default/m.test(text(file)))).toEqual(["src/worker.ts"]);
  });

  test("every file that documents name exists", () => {
    const documents = readdirSync(root).filter((name) => name.endsWith(".md"));
    const named = documents.flatMap((document) =>
      [
        ...readFileSync(join(root, document), "utf8").matchAll(
          /`((?:src|test|scripts|bench|docs|migrations|knowledge)\/[\w./-]+\.\w+)`/g,
        ),
      ].map((match) => ({ document, path: match[1] ?? "" })),
    );
    const there = new Set(
      readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => !name.startsWith("node_modules")),
    );
    expect(named.filter(({ path }) => !there.has(path))).toEqual([]);
  });
});
