export { type RegionQuestion, readRegionQuestion } from "./read-region-question.ts";
