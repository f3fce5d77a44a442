export { drawFlows, type FlowWords } from "./draw-flows.ts";
export { CONCLUDE, FLOW_VERSION, type Step, type Target } from "./flow.ts";
export { nextStep } from "./next-step.ts";
export { resumeAt } from "./resume.ts";
export { ENTRIES, STEPS, targetsOf } from "./steps.ts";
