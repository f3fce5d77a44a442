import { createHmac, timingSafeEqual } from "node:crypto";
import type { Authenticate } from "../verify-signature.ts";

/** Node's own HMAC: on the loop, without the way to a thread and back that WebCrypto takes. */
export const authenticateWithNode: Authenticate = (secret, base, signature) =>
  timingSafeEqual(createHmac("sha256", secret).update(base).digest(), signature);
