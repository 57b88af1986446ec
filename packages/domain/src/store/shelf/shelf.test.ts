import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import { Instant } from "../../time/index.ts";
import { type Bans, DEFAULT_BANS, KindTwice, type ShelfSaid, setBans, shelfFrom } from "./index.ts";

const tea: Bans = [{ kind: "保健品", words: ["保健"], except: [] }];
const book = (...said: ReadonlyArray<ShelfSaid>) =>
  said.map((one) => ({ said: one, at: Instant.make(0), by: StaffId.make("wang") }));

describe("the shelf of a village", () => {
  it("begins with the list of everybody, and has the last one that was said", () => {
    expect(shelfFrom([]).bans).toEqual(DEFAULT_BANS);
    const said = [DEFAULT_BANS, tea].map((bans) => Result.getOrThrow(setBans(bans, "会上定的")));
    expect(shelfFrom(book(...said)).bans).toEqual(tea);
  });

  it("has no kind twice", () => {
    expect(setBans([...tea, ...tea], "会上定的")).toEqual(
      Result.fail(new KindTwice({ kind: "保健品" })),
    );
  });
});
