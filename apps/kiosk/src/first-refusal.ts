import type { Refused } from "@huzhu/client";
import { callHelp, Defect, EDGE, pair, presentCard, thisKiosk } from "@huzhu/contract";
import { Option, Schema } from "effect";

type Refusing = Schema.ConstraintCodec<{ readonly _tag: string }, unknown>;

/** The refusal behind an answer. What it does not know is the machine's fault, not theirs. */
export const readerOf = <const Refusals extends readonly Refusing[]>(refusals: Refusals) => {
  const decode = Schema.decodeUnknownOption(Schema.Union(refusals));
  return ({ tag, fields }: Refused): Refusals[number]["Type"] | Defect =>
    Option.getOrElse(decode({ ...fields, _tag: tag }), () => new Defect());
};

/** What can be refused before anybody does an errand. */
export const firstRefusalOf = readerOf([
  ...EDGE,
  ...pair.refusals,
  ...thisKiosk.refusals,
  ...presentCard.refusals,
  ...callHelp.refusals,
]);
