// How a push is verified, read and folded stays inside: an adapter hands over bytes and headers.
export { checkLateness } from "./check-lateness.ts";
export { type Arrival, lastArrivals } from "./last-arrivals.ts";
export {
  type CreateSourceOutcome,
  createSource,
  LISTS,
  listSources,
  paceSource,
  rotateSource,
  type Source,
} from "./manage-sources.ts";
export { type AnnounceOutcome, announceNotice, liftNotice, listNotices, type Notice, noticeOf } from "./notices.ts";
export type { PushProblem } from "./read-push.ts";
export { type PushContext, type PushOutcome, type PushReport, receivePush } from "./receive-push.ts";
