const HEADER_BYTES = 512;
const MINI_SECTOR = 64;
const IN_HEADER = 109;
const NO_SECTOR = 0xfffffffa;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/** A file of files, as Excel up to 2003 saves: sectors in chains, small files in smaller sectors. */
class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sector: number;
  readonly #next: ReadonlyArray<number>;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#sector = 1 << bytes.readUInt16LE(30);
    const tables = Array.from({ length: IN_HEADER }, (_, nth) => bytes.readUInt32LE(76 + 4 * nth));
    this.#next = tables
      .filter((sector) => sector < NO_SECTOR)
      .flatMap((sector) => this.#numbersIn(this.#sectorAt(sector)));
  }

  #numbersIn(bytes: Buffer): ReadonlyArray<number> {
    return Array.from({ length: bytes.length >> 2 }, (_, nth) => bytes.readUInt32LE(4 * nth));
  }

  #sectorAt(sector: number): Buffer {
    const from = HEADER_BYTES + sector * this.#sector;
    return this.#bytes.subarray(from, from + this.#sector);
  }

  /** A chain that comes back to itself ends where it has all sectors that there are. */
  #chain(start: number, next: ReadonlyArray<number>): ReadonlyArray<number> {
    const chain: Array<number> = [];
    for (
      let at = start;
      at < next.length && chain.length <= next.length;
      at = next[at] ?? NO_SECTOR
    )
      chain.push(at);
    return chain;
  }

  #read(start: number): Buffer {
    return Buffer.concat(this.#chain(start, this.#next).map((sector) => this.#sectorAt(sector)));
  }

  #entries(): ReadonlyArray<Entry> {
    const directory = this.#read(this.#bytes.readUInt32LE(48));
    return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, nth) => {
      const entry = directory.subarray(nth * ENTRY_BYTES, (nth + 1) * ENTRY_BYTES);
      const length = Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2);
      return {
        name: entry.toString("utf16le", 0, length),
        kind: entry.readUInt8(66),
        start: entry.readUInt32LE(116),
        size: entry.readUInt32LE(120),
      };
    });
  }

  /** The bytes of a file in it, or `null`. */
  stream(name: string): Buffer | null {
    const entries = this.#entries();
    const entry = entries.find((one) => one.kind === STREAM && one.name === name);
    if (!entry) return null;
    if (entry.size >= this.#bytes.readUInt32LE(56)) {
      return this.#read(entry.start).subarray(0, entry.size);
    }
    const small = this.#read(entries.find(({ kind }) => kind === ROOT)?.start ?? NO_SECTOR);
    const next = this.#numbersIn(this.#read(this.#bytes.readUInt32LE(60)));
    const parts = this.#chain(entry.start, next).map((at) =>
      small.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR),
    );
    return Buffer.concat(parts).subarray(0, entry.size);
  }
}

/** One file out of a compound file; `null` where there is none, or where it is no such file. */
export const streamIn = (bytes: Uint8Array, name: string): Buffer | null => {
  try {
    return new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).stream(name);
  } catch {
    return null;
  }
};
