// Writes the drawing of the diagnosis flows; a test fails while docs/diagnosis.md says something else.
import { writeFileSync } from "node:fs";
import { drawDiagnosis } from "../src/bot/index.ts";

writeFileSync(new URL("../docs/diagnosis.md", import.meta.url), drawDiagnosis());
