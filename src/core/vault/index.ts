// Keys are derived and ciphers chosen inside: others seal, open, sign and verify.
export {
  newWebhookSecret,
  SIGNATURE_AGE,
  type SignatureVerdict,
  type SignedHeaders,
  signWebhook,
  verifyWebhook,
} from "./standard-webhooks.ts";
export { fromBase64, openVault, toBase64, type Vault } from "./vault.ts";
