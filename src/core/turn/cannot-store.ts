import { errorCode } from "../database/index.ts";

const OUT_OF_ORDER = /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|NOMEM)/;

/** Whether nothing can be stored at present: no message is to blame for that, and each is worth sending again. */
export const cannotStore = (error: unknown): boolean => OUT_OF_ORDER.test(errorCode(error));
