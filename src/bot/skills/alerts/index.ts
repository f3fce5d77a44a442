export { sayNumber } from "../invoice-words.ts";
export { considerAlerts, isAlertCause } from "./consider-alerts.ts";
export { endThis } from "./manage.ts";
export {
  type Change,
  colourOf,
  sayAdvice,
  sayHeadline,
  sayValue,
  sayWhen,
  sayWhich,
  type Telling,
} from "./say-change.ts";
export { sayCadence, sayFilter } from "./say-filter.ts";
export { subscribeAsGuessed } from "./subscribe.ts";
