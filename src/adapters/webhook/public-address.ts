// What is not reachable for everybody is reachable for us alone, and must not be for whoever writes down an address.
// https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
const NOT_PUBLIC_V4: readonly (readonly [network: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

function numberOf(address: string): number | undefined {
  const parts = address.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isPublicV4(value: number): boolean {
  return !NOT_PUBLIC_V4.some(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(value / size) === Math.floor((numberOf(network) ?? 0) / size);
  });
}

/** The eight groups of an IPv6 address, or undefined where it is none. */
function groupsOf(address: string): number[] | undefined {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  const embedded = dotted?.[2] ? numberOf(dotted[2]) : undefined;
  if (dotted && embedded === undefined) return undefined;
  const text = dotted
    ? `${dotted[1]}${Math.floor((embedded ?? 0) / 65_536).toString(16)}:${((embedded ?? 0) % 65_536).toString(16)}`
    : bare;
  const [head = "", tail, more] = text.split("::");
  if (more !== undefined) return undefined;
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const all = [...before, ...Array<string>(missing).fill("0"), ...after];
  return all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? all.map((group) => Number.parseInt(group, 16))
    : undefined;
}

function isPublicV6(groups: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  const low = g * 65_536 + h;
  const firstZero = a === 0 && b === 0 && c === 0 && d === 0;
  // ::ffff:0:0/96, ::/96 and 64:ff9b::/96 carry an IPv4 address, 2002::/16 does further up.
  if (firstZero && (e === 0 || e === 0xffff) && (f === 0xffff || f === 0)) return isPublicV4(low) && f === 0xffff;
  if (a === 0x64 && b === 0xff9b) return c === 0 && d === 0 && e === 0 && f === 0 && isPublicV4(low);
  if (a === 0x2002) return isPublicV4(b * 65_536 + c);
  if (a === 0x2001 && (b < 0x200 || b === 0xdb8)) return false;
  // Only 2000::/3 is given out to the world.
  return a >= 0x2000 && a < 0x4000;
}

/** Whether an IP address is one that anybody can reach; what is no address is not. */
export function isPublicAddress(address: string): boolean {
  const v4 = numberOf(address);
  if (v4 !== undefined) return isPublicV4(v4);
  const groups = groupsOf(address);
  return groups !== undefined && isPublicV6(groups);
}

const isAddress = (host: string): boolean => numberOf(host) !== undefined || host.startsWith("[");

const INWARD = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa)$/i;

/** Whether a host may be asked at all; a name still has to be resolved, where the runtime lets us. */
export function mayBePublic(host: string): boolean {
  if (isAddress(host)) return isPublicAddress(host);
  return host.includes(".") && !INWARD.test(host.replace(/\.$/, ""));
}
