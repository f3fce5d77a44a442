/** People are known within their corporation, so that no other can ever be taken for them. */
export const inCorp = (corpId: string, user: string): string => `${corpId}/${user}`;

/** The member that an address names, or undefined where it is another corporation's, or none. */
export function memberOf(corpId: string, address: string): string | undefined {
  const prefix = `${corpId}/`;
  return address.startsWith(prefix) && address.length > prefix.length ? address.slice(prefix.length) : undefined;
}

/** Where somebody reads what is for them alone. */
export const addressOfPerson = (person: string): string => person;

/** Who is called in a group, where the address says so: `finance/zhangsan,lisi`, or `finance/@all`. */
export function parseGroupAddress(address: string): { name: string; mentioned: string[] } {
  const [name = "", mentioned = ""] = address.split("/", 2);
  return { name, mentioned: mentioned.split(",").filter(Boolean) };
}
