import { renderSVG, renderUnicodeCompact } from "uqr";

/** A sign-in code for a terminal. */
export const codeForTerminal = (code: string): string => renderUnicodeCompact(code, { border: 2 });

/** The same for a page. */
export const codeForPage = (code: string): string => renderSVG(code, { border: 4 });
