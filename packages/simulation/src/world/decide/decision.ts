import type { ApproveRefusal, RecordRefusal } from "@huzhu/domain/claims";
import type { AdoptRefusal } from "@huzhu/domain/rulebook";
import type { OutOfStock, RedeemRefusal, WrongDirection } from "@huzhu/domain/store";
import type { Result } from "effect";
import type { Happening } from "../happening.ts";
import type { Twice, Unknown } from "../unknown.ts";

/** Why a command led to nothing. */
export type Refusal =
  | AdoptRefusal
  | ApproveRefusal
  | OutOfStock
  | RecordRefusal
  | RedeemRefusal
  | Twice
  | Unknown
  | WrongDirection;

export type Decision = Result.Result<Happening, Refusal>;
