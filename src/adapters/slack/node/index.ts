// What only Node has: a faster way out, a faster signature, and Socket Mode.
export { authenticateWithNode } from "./authenticate.ts";
export { keepAliveFetch } from "./keep-alive-fetch.ts";
export { openSocketMode, type SocketMode } from "./socket-mode.ts";
