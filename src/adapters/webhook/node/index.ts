export { createNodePost, type Resolve } from "./node-post.ts";
