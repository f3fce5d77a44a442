// drizzle-orm takes 1-2 s to load as ES modules and 0.3 s as CommonJS; the command line must answer within a second.
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, nextResolve) {
    const found = nextResolve(specifier, context);
    const light = found.url.includes("/node_modules/drizzle-orm/") && found.url.endsWith(".js");
    return light ? { ...found, url: found.url.replace(/\.js$/, ".cjs"), format: "commonjs" } : found;
  },
});
