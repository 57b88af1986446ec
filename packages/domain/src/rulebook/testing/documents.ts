import { Schema } from "effect";
import { Rulebook } from "../index.ts";

/** A rulebook of such rules and sections, as a village would send it. */
export const rulebookOf = (
  rules: ReadonlyArray<Record<string, unknown>>,
  rest: Record<string, unknown> = {},
): Rulebook =>
  Schema.decodeUnknownSync(Rulebook)(
    {
      format: "huzhu-rulebook-2",
      title: "积分细则",
      version: 3,
      effectiveFrom: "2026-01-01",
      scale: 0,
      rules: rules.map((rule) => ({ title: String(rule.code), unit: "次", caps: [], ...rule })),
      ...rest,
    },
    { onExcessProperty: "error" },
  );
