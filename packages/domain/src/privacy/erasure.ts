import { Schema } from "effect";
import { ResidentId } from "../people/ids.ts";
import { PersonName } from "../people/name.ts";
import { Instant } from "../time/instant.ts";
import { ErasureRequestId } from "./ids.ts";

/** Why somebody is erased: they or their family ask for it, or the time for keeping is over. */
export const ErasureGround = Schema.Literals(["asked", "overdue"]);
export type ErasureGround = typeof ErasureGround.Type;

export const ERASURE_GROUND_LABELS: Record<ErasureGround, string> = {
  asked: "本人或家人要求",
  overdue: "保存期限到了",
};

const Who = Schema.Struct({ id: Schema.String, name: Schema.String });

/** 删除申请: one person asks that somebody be erased, another one confirms it. */
export const ErasureRequest = Schema.Struct({
  id: ErasureRequestId,
  resident: ResidentId,
  ground: ErasureGround,
  /** Who asked, and how; `null` once it is done. */
  words: Schema.NullOr(Schema.String),
  preparedBy: Who,
  at: Instant,
});
export type ErasureRequest = typeof ErasureRequest.Type;

/** 删除记录: that somebody was erased, under which name the ledger goes on, and who did it. */
export const Erasure = Schema.Struct({
  resident: ResidentId,
  pseudonym: PersonName,
  ground: ErasureGround,
  preparedBy: Who,
  at: Instant,
});
export type Erasure = typeof Erasure.Type;
