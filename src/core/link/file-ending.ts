const PROGRAMS = "exe|apk|scr|bat|cmd|msi|msix|js|jse|vbs|vbe|wsf|hta|lnk|ps1|jar|dmg|pkg|ipa|chm|pif|docm|xlsm";
const ARCHIVES = "zip|rar|7z|iso|gz|tar";

const PROGRAM = new RegExp(`\\.(${PROGRAMS})(?![\\w-])`, "iu");
const ARCHIVE = new RegExp(`\\.(${ARCHIVES})(?![\\w-])`, "iu");

export interface FileEnding {
  readonly ending: string;
  readonly kind: "program" | "archive";
}

/** The file that a text names which is no invoice: those are PDF, OFD and XML. */
export function fileEnding(text: string): FileEnding | undefined {
  const program = PROGRAM.exec(text)?.[1];
  if (program) return { ending: program.toLowerCase(), kind: "program" };
  const archive = ARCHIVE.exec(text)?.[1];
  return archive ? { ending: archive.toLowerCase(), kind: "archive" } : undefined;
}
