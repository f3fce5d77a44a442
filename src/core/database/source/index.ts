export { type ArrivalRow, latestArrivals } from "./arrivals.ts";
export { endNotice, insertNotice, type NoticeRow, noticesNotOver } from "./notices.ts";
