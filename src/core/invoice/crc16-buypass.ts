/** CRC-16/BUYPASS (polynomial 0x8005, initial 0, nothing reflected, no final xor), as invoice QR codes carry it. */
export function crc16Buypass(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x8005) & 0xffff : crc << 1;
  }
  return crc;
}
