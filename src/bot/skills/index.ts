export { considerAlerts, isAlertCause } from "./alerts/index.ts";
export { answerChoice } from "./answer-choice.ts";
export { answerFromRules } from "./answer-question.ts";
export { bind, help, rule, unbind, whoAmI } from "./basics.ts";
export { considerCheckup } from "./checkup/index.ts";
export {
  announce,
  beginDiagnosis,
  interrupted,
  isComplaint,
  misread,
  nothingOpen,
  readsAsNotice,
  TAKE_OVER,
  takeOver,
  talk,
} from "./diagnosis/index.ts";
export { fulfilIntent } from "./fulfil-intent.ts";
export { considerInView } from "./in-view/index.ts";
export { considerLink } from "./link/index.ts";
export { lookUp } from "./look-up.ts";
export { considerOwn } from "./own/index.ts";
export { considerRegion } from "./region/index.ts";
export { considerSearch } from "./search/index.ts";
export { settleQuestion } from "./settle-question.ts";
export { type SkillContext, type SkillResult, say, withText } from "./skill.ts";
