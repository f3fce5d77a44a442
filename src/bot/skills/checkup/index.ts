export { considerCheckup } from "./check-up.ts";
export { openFinding } from "./open-finding.ts";
