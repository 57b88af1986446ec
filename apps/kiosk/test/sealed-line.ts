import type { KioskProof } from "@huzhu/contract";
import { leafHash, nodeHash, toHex } from "@huzhu/domain/seal";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { sha256 } from "@noble/hashes/sha2.js";

const [first, second] = [
  leafHash(sha256, new Uint8Array([1])),
  leafHash(sha256, new Uint8Array([2])),
];
const root = toHex(nodeHash(sha256, first, second));

/** The second of two lines of a journal, and how it hangs on the board. */
export const sealedLine: KioskProof = {
  seal: {
    number: 12,
    kind: "day",
    date: CalendarDate.make("2026-11-20"),
    size: 2,
    digest: root,
    short: "1a2b 3c4d 5e6f 7a8b",
    sealedAt: Instant.make(1_795_000_000_000),
    key: "k",
  },
  root,
  index: 1,
  path: [toHex(first)],
  leafHash: toHex(second),
  journalNumber: 2,
  text: "",
};
