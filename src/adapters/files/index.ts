// Formats, encodings and limits stay inside: others name a file and get an importer.
export { fileFromBytes, fileFromPath } from "./open-file.ts";
