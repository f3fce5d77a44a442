export { type ArrivalRow, latestArrivals } from "./arrivals.ts";
export { type DeliveryRow, deliveryByKey, forgetDeliveries, insertDelivery } from "./deliveries.ts";
export { endNotice, insertNotice, type NoticeRow, noticesNotOver } from "./notices.ts";
export { insertReports, type ReportRow, reportsAbout } from "./reports.ts";
export {
  exchangeKey,
  expectedSources,
  insertSource,
  markArrival,
  markLate,
  type SourceRow,
  setCadence,
  sourceById,
  sourcesOf,
} from "./sources.ts";
