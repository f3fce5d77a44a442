import { visitXml } from "./read-xml.ts";
import { readPart, type Zip } from "./zip.ts";

/** When the workbook says that it was made and last saved. */
export async function readProperties(zip: Zip, path: string): Promise<{ created?: Date; modified?: Date }> {
  const found: { created?: Date; modified?: Date } = {};
  await visitXml(await readPart(zip, path), {
    close(name, text) {
      if (name !== "created" && name !== "modified") return;
      const date = new Date(text.trim());
      if (!Number.isNaN(date.getTime())) found[name] = date;
    },
  });
  return found;
}
