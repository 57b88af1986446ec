import type { FoundRow } from "../people/index.ts";
import { cardStands } from "./card-refusals.ts";
import { DEPARTURE_WORDS } from "./register-refusals.ts";

type FoundPerson = Extract<FoundRow, { readonly _tag: "Person" }>;

/**
 * What is to be said of a card that lies there and that nobody can be served by: how it stands, whose
 * it was, and whether they have left. `null` of a member's card in use, and where no card was found.
 */
export const foundCard = ({
  name,
  cardStatus,
  departure,
}: Pick<FoundPerson, "name" | "cardStatus" | "departure">): string | null => {
  if (cardStatus === null || (cardStatus === "active" && !departure)) return null;
  const stands = cardStatus === "active" ? "这张卡还没有停用" : cardStands(cardStatus);
  const left = departure ? `，${departure.on}已${DEPARTURE_WORDS[departure.how]}` : "";
  return `${stands}，登记的是${name}${left}`;
};
