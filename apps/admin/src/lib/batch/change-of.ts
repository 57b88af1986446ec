import { BatchChange } from "@huzhu/domain/people/register";
import { CalendarDate } from "@huzhu/domain/time";
import { Result, Schema } from "effect";
import type { BatchDraft } from "./draft.svelte.ts";

const isDate = Schema.is(CalendarDate);
const toChange = Schema.decodeUnknownResult(BatchChange);

/** What is still to be filled in, as a sentence; `null` where nothing is. */
const missing = ({ kind, on, why, back, other }: BatchDraft): string | null => {
  const dated = kind !== "SetRegistered" && kind !== "SetRelation";
  if (dated && !isDate(on)) return "请填哪一天";
  if (why.trim() === "") return "请写为什么";
  if (kind === "JoinHousehold" && other === null) return "请选是哪一户";
  return kind === "SetAway" && back !== "" && !isDate(back) ? "请填打算哪天回来" : null;
};

/** The change that a form means; or what is still to be filled in. */
export const changeOf = (draft: BatchDraft): Result.Result<BatchChange, string> => {
  const lacking = missing(draft);
  if (lacking !== null) return Result.fail(lacking);
  const { kind, on, to, back, hamlet, other, relation, registered } = draft;
  const said: Record<BatchChange["_tag"], object> = {
    SetAway: { on, to: to.trim() || null, back: back || null },
    SetHome: { on },
    MoveToHamlet: { on, hamlet },
    JoinHousehold: { on, into: other?.id, relation },
    SetRegistered: { registered: registered === "yes" },
    SetRelation: { relation },
  };
  const change = toChange({ _tag: kind, why: draft.why.trim(), ...said[kind] });
  return Result.mapError(change, () => "有一处没有填对，请再看看");
};
