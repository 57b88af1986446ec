import { cardStands, DEPARTURE_WORDS, type FoundRow } from "@huzhu/contract";

const KINDS = { Person: "人", Household: "户", Hamlet: "组" } as const;

/** What kind of thing was found, said before the first of each kind. */
export const kindOf = ({ _tag }: FoundRow): string => KINDS[_tag];

/** Two hamlets or people never have one. */
export const keyOf = (found: FoundRow): string => `${found._tag}/${found.id}`;

/** What it is called, and by what it is told from others; numbers of people stay masked. */
export const foundWords = (found: FoundRow): { readonly title: string; readonly more: string } => {
  if (found._tag === "Hamlet") return { title: found.name, more: `${found.households}户` };
  if (found._tag === "Household") {
    const { number, head, hamlet } = found;
    return { title: `户号${number}`, more: `${head ?? "没有写户主"} · ${hamlet}` };
  }
  const { name, age, hamlet, householdNumber, by, idNumberMasked, cardStatus, departure } = found;
  const shown = by === "idTail" || by === "idNumber" ? ` · 身份证${idNumberMasked}` : "";
  const stopped =
    cardStatus === null || cardStatus === "active" ? "" : ` · ${cardStands(cardStatus)}`;
  const left = departure ? ` · ${departure.on}已${DEPARTURE_WORDS[departure.how]}` : "";
  return {
    title: name,
    more: `${age}岁 · ${hamlet} · 户号${householdNumber}${shown}${stopped}${left}`,
  };
};
