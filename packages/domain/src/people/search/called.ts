import { type Closeness, closeness } from "./closeness.ts";
import type { FoundBy } from "./in-order.ts";
import type { Sought } from "./sought.ts";

/** By which of the words somebody is called by they fit, and how closely. */
export interface Called {
  readonly by: Extract<FoundBy, "name" | "initials">;
  readonly closeness: Closeness;
}

/** How somebody's name, or else its initials, fit what was typed; `null` where neither does. */
export const calledSo = (
  { name, initials }: Pick<Sought, "name" | "initials">,
  person: { readonly name: string; readonly initials: string },
): Called | null => {
  const byName = name && closeness(person.name, name);
  if (byName) return { by: "name", closeness: byName };
  const byInitials = initials && closeness(person.initials, initials);
  return byInitials ? { by: "initials", closeness: byInitials } : null;
};
