export {
  type AccessTokenRow,
  accessTokenNamed,
  leaseAccessToken,
  putAccessToken,
  releaseAccessToken,
} from "./access-token.ts";
