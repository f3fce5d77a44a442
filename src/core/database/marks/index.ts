export { claimsOf, tagsOf } from "./read-marks.ts";
export { deleteClaims, deleteTags, insertClaims, insertTags } from "./write-marks.ts";
