import type { AdoptedRulebook, ClaimRow } from "@huzhu/contract";
import { procedureOf } from "@huzhu/domain/claims";
import { inForce, type Procedure, type Rulebook } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { askedBy } from "./asked.ts";
import { quantityText } from "./read-quantity.ts";

type Adopted = ReadonlyArray<AdoptedRulebook> | null;

const rulebookOn = (adopted: Adopted, day: CalendarDate): Rulebook | null =>
  Option.getOrNull(
    inForce(
      (adopted ?? []).map(({ rulebook }) => rulebook),
      day,
    ),
  );

/** How claims of a day come to count. */
export const procedureOn = (adopted: Adopted, day: CalendarDate): Procedure =>
  procedureOf(rulebookOn(adopted, day) ?? {});

/** How much was claimed, as its rule counts; nothing where its rule counts no quantity. */
export const quantityWords = (
  adopted: Adopted,
  { rule: code, eventDate, quantity, unit }: ClaimRow,
): string => {
  const rule = rulebookOn(adopted, eventDate)?.rules.find((one) => one.code === code);
  if (!rule) return `${quantity}${unit}`;
  const asked = askedBy(rule);
  return asked.quantity ? `${quantityText(quantity, asked.decimals)}${unit}` : "";
};
