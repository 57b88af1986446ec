import { describe, expect, it } from "vitest";
import { onEveryEngine } from "./testing/engine.ts";
import { openLedgerWallet } from "./testing/rush/ledger-wallet.ts";
import { openNaiveWallet } from "./testing/rush/naive-wallet.ts";
import { CONTEST_NAMES, rush } from "./testing/rush/rush.ts";

const CROWDS = [2, 8, 64];

/** Nobody waits for ever, nobody fails, as many win as may, and the books are right afterwards. */
onEveryEngine("many at once", ({ open }) => {
  it.each(CROWDS)("the ledger holds a rush of %i", async (clients) => {
    expect(await rush(openLedgerWallet(await open()), clients)).toEqual({});
  });
});

describe("a wallet that reads, waits and writes", () => {
  it.each(CROWDS)("loses every contest of a rush of %i", async (clients) => {
    const lost = await rush(openNaiveWallet, clients);
    expect(Object.keys(lost)).toEqual(CONTEST_NAMES);
  });
});
