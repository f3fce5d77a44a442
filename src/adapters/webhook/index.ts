// How an address is judged stays inside; Node has a post of its own, which resolves names first.
export { CHANNEL, createCourier, type WebhookServices } from "./deliver.ts";
export { NotPublic, type Post, type Posted, postByFetch } from "./post.ts";
export { isPublicAddress, mayBePublic } from "./public-address.ts";
