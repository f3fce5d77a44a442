/** One event in the log: plain fields, no secrets, no identifier in full. */
export interface LogEntry {
  level: "info" | "warn" | "error";
  event: string;
  [field: string]: string | number | boolean | undefined;
}

export type Log = (entry: LogEntry) => void;
