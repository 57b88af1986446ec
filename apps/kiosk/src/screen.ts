import type { KioskLine, Receipt, ShelfGood } from "@huzhu/contract";
import type { CardNumber } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import type { HelpKind } from "@huzhu/domain/reciprocity";
import type { Line } from "./line.ts";
import type { Verdict } from "./verdict.ts";
import type { Trouble } from "./words.ts";

/** Where somebody wants to be once the card lies there. */
export type Goal = "Points" | "Goods";

/** Everywhere one can be. A screen carries what it needs and nothing else. */
export type Screen =
  | { readonly _tag: "Starting" }
  | { readonly _tag: "Resting" }
  | { readonly _tag: "Pairing"; readonly problem: Trouble | null }
  | { readonly _tag: "Attract" }
  | { readonly _tag: "Home" }
  | { readonly _tag: "PutCard"; readonly goal: Goal }
  | { readonly _tag: "Points" }
  | { readonly _tag: "Lines"; readonly lines: readonly KioskLine[]; readonly page: number }
  | {
      readonly _tag: "Proof";
      readonly chosen: KioskLine;
      readonly verdict: Verdict;
      readonly from: Screen;
    }
  | { readonly _tag: "Goods"; readonly page: number; readonly notice: Line | null }
  | { readonly _tag: "Confirm"; readonly good: ShelfGood; readonly attempt: string }
  | { readonly _tag: "Short"; readonly good: ShelfGood; readonly short: Points }
  | { readonly _tag: "Done"; readonly good: ShelfGood; readonly receipt: Receipt }
  | { readonly _tag: "Help"; readonly from: Screen }
  | { readonly _tag: "HelpSent"; readonly kind: HelpKind; readonly from: Screen }
  | { readonly _tag: "Sight"; readonly from: Screen }
  | { readonly _tag: "SwapCard"; readonly card: CardNumber; readonly from: Screen }
  | { readonly _tag: "Trouble"; readonly trouble: Trouble; readonly from: Screen };

export type ScreenTag = Screen["_tag"];
