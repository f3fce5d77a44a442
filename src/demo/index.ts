export { DEMO_ID, makeDemo } from "./make-demo.ts";
