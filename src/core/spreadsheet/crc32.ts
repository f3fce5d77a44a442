let table: Uint32Array | undefined;

function crcTable(): Uint32Array {
  if (table) return table;
  table = new Uint32Array(256).map((_, at) => {
    let value = at;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  return table;
}

/** CRC-32 as zip files carry it, going on from an earlier one. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const cells = crcTable();
  let value = ~before;
  for (const byte of bytes) value = (cells[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
