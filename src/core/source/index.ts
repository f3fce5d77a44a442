export { type Arrival, lastArrivals } from "./last-arrivals.ts";
export { type AnnounceOutcome, announceNotice, liftNotice, listNotices, type Notice, noticeOf } from "./notices.ts";
