// The command line must answer within a second: compiled code is kept between calls, and drizzle-orm,
// which takes 1-2 s to load as ES modules, is loaded as CommonJS in 0.3 s.
import { enableCompileCache, registerHooks } from "node:module";

enableCompileCache();

registerHooks({
  resolve(specifier, context, nextResolve) {
    const found = nextResolve(specifier, context);
    const light = found.url.includes("/node_modules/drizzle-orm/") && found.url.endsWith(".js");
    return light ? { ...found, url: found.url.replace(/\.js$/, ".cjs"), format: "commonjs" } : found;
  },
});
