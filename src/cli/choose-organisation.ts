import type { Database } from "../core/database/index.ts";
import { listOrganisations, type Organisation } from "../core/organisation/index.ts";
import { CliFailure } from "./command.ts";

/** The organisation that `--org` names, or the only one there is. */
export async function chooseOrganisation(database: Database, given: string | undefined): Promise<Organisation> {
  const all = await listOrganisations(database);
  const [only, another] = all;
  const found = given === undefined ? only : all.find((one) => one.id === given);
  if (given !== undefined && !found) {
    throw new CliFailure(
      "no_such_organisation",
      `没有编号是 ${given} 的单位。npm run piaowen -- org list 列出所有单位。`,
    );
  }
  if (!found) {
    throw new CliFailure(
      "no_organisation",
      "还没有单位。先建一个：npm run piaowen -- org create 单位名称 --tax-id 税号",
    );
  }
  if (given === undefined && another) {
    throw new CliFailure(
      "organisation_needed",
      "有好几个单位，用 --org 编号 指定一个。npm run piaowen -- org list 列出所有单位。",
    );
  }
  return found;
}
