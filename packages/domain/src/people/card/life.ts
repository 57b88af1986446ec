import { Result, Schema } from "effect";
import { CardStatus } from "./card.ts";

/** What can happen to a card. */
export const CardVerb = Schema.Literals(["handOver", "freeze", "thaw", "lose", "replace", "end"]);
export type CardVerb = typeof CardVerb.Type;

/** What the record keeps of a card; a code belongs to who carries it, and is noted with their card. */
export const CardHappening = Schema.Literals([
  "bound",
  "printed",
  ...CardVerb.literals,
  "undone",
  "codeSet",
  "codeCleared",
  "vouched",
]);
export type CardHappening = typeof CardHappening.Type;

const WAYS: Record<
  CardVerb,
  { readonly from: ReadonlyArray<CardStatus>; readonly to: CardStatus }
> = {
  handOver: { from: ["printed"], to: "active" },
  freeze: { from: ["active"], to: "frozen" },
  thaw: { from: ["frozen"], to: "active" },
  lose: { from: ["printed", "active", "frozen"], to: "lost" },
  replace: { from: ["printed", "active", "frozen"], to: "replaced" },
  end: { from: ["printed", "active", "frozen"], to: "ended" },
};

/** The card does not stand so that this could happen to it. */
export class CardNotSo extends Schema.TaggedClass<CardNotSo>()("CardNotSo", {
  status: CardStatus,
}) {}

/** How a card stands after something happened to it. What was stopped for good stays so. */
export const cardAfter = (
  status: CardStatus,
  verb: CardVerb,
): Result.Result<CardStatus, CardNotSo> => {
  const { from, to } = WAYS[verb];
  return from.includes(status) ? Result.succeed(to) : Result.fail(new CardNotSo({ status }));
};

/** Whether somebody still has the card in their hands, or soon will. */
export const isCurrent = (status: CardStatus): boolean =>
  status === "printed" || status === "active" || status === "frozen";
