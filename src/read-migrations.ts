import { readdirSync, readFileSync } from "node:fs";
import type { Migration } from "./core/database/index.ts";

const folder = new URL("../migrations/", import.meta.url);

/** The migrations in `migrations/`, oldest first, as drizzle-kit wrote them. */
export const readMigrations = (): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((file) => ({
      name: file.replace(/\.sql$/, ""),
      statements: readFileSync(new URL(file, folder), "utf8").split("--> statement-breakpoint"),
    }));
