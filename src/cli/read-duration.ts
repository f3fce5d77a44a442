import { CliFailure } from "./command.ts";

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30m`, `1h`, `7d` in ms; `0` for none. */
export function readDuration(text: string, option: string): number {
  const [, count = "", unit = ""] = /^(\d{1,4})([mhd])$/i.exec(text.trim()) ?? [];
  if (text.trim() === "0") return 0;
  const length = UNITS[unit.toLowerCase()];
  if (!count || !length) throw new CliFailure("bad_duration", `${option} 写 30m、1h、7d 这样，0 是不限。`);
  return Number(count) * length;
}

/** The same in words. */
export function sayDuration(ms: number): string {
  if (ms >= 86_400_000 && ms % 86_400_000 === 0) return `${ms / 86_400_000} 天`;
  if (ms >= 3_600_000) return `${Math.round(ms / 360_000) / 10} 小时`;
  return `${Math.max(0, Math.round(ms / 60_000))} 分钟`;
}
