export type { PlaceRule } from "../database/organisation/index.ts";
export { type BindOutcome, bindPlace, makeBindCode, tiePlace, type UnbindOutcome, unbindPlace } from "./bind.ts";
export {
  type CreateOutcome,
  createOrganisation,
  listAdmins,
  listOrganisations,
  listPlaces,
  ownTaxIds,
  releasePlace,
  removeOrganisation,
} from "./create-organisation.ts";
export {
  DETAILS,
  type Detail,
  findInvoiceDetails,
  type InvoiceDetails,
  type SaveDetailsOutcome,
  saveInvoiceDetails,
  type TaxIdDoubt,
} from "./invoice-details.ts";
export {
  listOwnArticles,
  type OwnArticle,
  removeOwnArticle,
  type SaveArticleOutcome,
  saveOwnArticle,
} from "./own-articles.ts";
export { type RuleOutcome, rulePlace } from "./rule-place.ts";
export {
  decideStanding,
  findStanding,
  type Organisation,
  type Speaker,
  type Standing,
  standingQuery,
  type Trust,
} from "./standing.ts";
