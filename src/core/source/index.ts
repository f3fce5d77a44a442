export { type Arrival, lastArrivals } from "./last-arrivals.ts";
