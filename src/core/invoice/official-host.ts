/** Whether a host belongs to the tax bureau: chinatax.gov.cn itself or a name under it, nothing that merely looks alike. */
export function isOfficialHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  return name === "chinatax.gov.cn" || name.endsWith(".chinatax.gov.cn");
}
