import type { Donor } from "@huzhu/domain/fund";
import { maskName, PersonName } from "@huzhu/domain/people";
import { Schema } from "effect";

const isPersonName = Schema.is(PersonName);

/** Who gave, as strangers may read it: people masked, offices, firms and societies by their name. */
export const publicName = ({ name, person }: Pick<Donor, "name" | "person">): string => {
  if (!person) return name;
  return isPersonName(name) ? maskName(name) : "一位好心人";
};
