import { tileAt, tileKey } from "./tile.ts";

/** Where the hashes of a log are to be had. Ranges are `start` up to, without, `end`. */
export interface Source {
  /** The root over a range, where it is known; asked for any range before its leaves are. */
  readonly subtree: (start: number, end: number) => Uint8Array | undefined;
  /** The hashes of leaves, all of the range in their order. */
  readonly leaves: (start: number, end: number) => ReadonlyArray<Uint8Array>;
}

/** A source of all leaves' hashes. */
export const sourceOfLeaves = (hashes: ReadonlyArray<Uint8Array>): Source => ({
  subtree: () => undefined,
  leaves: (start, end) => hashes.slice(start, end),
});

/** What was loaded of a log: roots of tiles by {@link tileKey}, hashes of leaves by position. */
export interface Loaded {
  readonly tiles: ReadonlyMap<string, Uint8Array>;
  readonly leaves: ReadonlyMap<number, Uint8Array>;
}

/** A source of what was loaded, as {@link neededFor} lists it. */
export const sourceOfLoaded = ({ tiles, leaves }: Loaded): Source => ({
  subtree: (start, end) => {
    const tile = tileAt({ start, end });
    return tile && tiles.get(tileKey(tile));
  },
  leaves: (start, end) =>
    Array.from({ length: end - start }, (_, at) => leaves.get(start + at)).filter(
      (hash) => hash !== undefined,
    ),
});
