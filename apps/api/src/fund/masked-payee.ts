import type { Payee } from "@huzhu/domain/fund";
import { maskName, PersonName } from "@huzhu/domain/people";
import { Schema } from "effect";

const isPersonName = Schema.is(PersonName);

/** Whom a payment went to, as strangers may read it: families masked, shops by their name. */
export const maskedPayee = ({ name, household }: Payee): string => {
  if (household === null) return name;
  return isPersonName(name) ? maskName(name) : "一户";
};
