import { sql } from "drizzle-orm";
import { compile, compileWrite, here, type Query, type Write } from "../statement.ts";
import { companyAlias } from "./schema.ts";

export interface AliasRow {
  alias: string;
  name: string;
}

export const putAlias: (row: {
  organisation: string;
  alias: string;
  name: string;
  madeBy: string;
  madeAt: number;
}) => Write = compileWrite(
  () => sql`insert into ${companyAlias} (organisation, alias, name, made_by, made_at)
    values (${here("organisation")}, ${here("alias")}, ${here("name")}, ${here("madeBy")}, ${here("madeAt")})
    on conflict (organisation, alias) do update set name = excluded.name, made_by = excluded.made_by, made_at = excluded.made_at`,
);

export const removeAlias: (key: { organisation: string; alias: string }) => Write = compileWrite(
  () => sql`delete from ${companyAlias} where organisation = ${here("organisation")} and alias = ${here("alias")}`,
);

const all = compile<{ organisation: string; most: number }>(
  () =>
    sql`select alias, name from ${companyAlias} where organisation = ${here("organisation")} order by alias limit ${here("most")}`,
);

export const aliasesOf = (organisation: string, most: number): Query<AliasRow[]> => ({
  statement: all({ organisation, most }),
  parse: (rows) => rows.map((row) => ({ alias: String(row.alias), name: String(row.name) })),
});
