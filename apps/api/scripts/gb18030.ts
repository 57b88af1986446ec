/** Every hanzi of two bytes in GB18030, turned round: there is a decoder everywhere, no encoder. */
const twoBytes = (): Map<string, readonly [number, number]> => {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
};

/** Encodes text as WPS and Excel save a Chinese .csv; throws on a character of four bytes. */
export const encodeGb18030 = (text: string): Uint8Array => {
  const table = twoBytes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${character} has no two bytes in GB18030`);
      return [...bytes];
    }),
  );
};
