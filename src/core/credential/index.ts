// Keys and leases stay inside: others take a token and say when it is no longer taken.
export {
  type IssuedToken,
  type KnownToken,
  type SharedTokens,
  shareTokens,
  type TokenServices,
} from "./share-tokens.ts";
