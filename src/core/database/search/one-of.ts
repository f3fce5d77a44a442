import { type SQL, sql } from "drizzle-orm";

/** A column with one of these values, as one parameter however many they are. */
export const oneOf = (column: SQL, values: readonly (string | number)[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
