import { Result } from "effect";
import type { Price } from "../catalog/service.ts";
import type { Staff } from "../governance/staff.ts";
import { Fen } from "../money/fen.ts";
import type { ResidentId } from "../people/ids.ts";
import { type NotTaken, offset } from "../rulebook/sections/offset.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { Entry } from "./entry.ts";
import type { EntryId } from "./ids.ts";
import { byStaff } from "./writer.ts";

interface Facts {
  readonly id: EntryId;
  readonly resident: ResidentId;
  /** What is taken in the place of money, and what it counts for. */
  readonly price: Pick<Price, "tiers" | "inKind">;
}

/** Credits what an elder brings in the place of money, at the catalog's price of today. */
export const bringIn = (
  { id, resident, price }: Facts,
  { of, many }: { readonly of: string; readonly many: number },
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Entry, NotTaken> =>
  Result.map(offset(price, [{ of, many }]), (fen) => {
    const unit = price.inKind?.find((one) => one.of === of)?.unit ?? "";
    const said = { _tag: "BroughtIn", of, unit, many, fen: Fen.make(fen) } as const;
    return { id, resident, on: localDate(now), said, at: now, by: byStaff(by) };
  });
