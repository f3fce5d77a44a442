export { type ArrivalRow, latestArrivals } from "./arrivals.ts";
