import type { LookRow } from "@huzhu/contract";
import type { KeptDisclosure } from "@huzhu/db";

export const lookRowOf = ({ actor, ...look }: KeptDisclosure): LookRow => ({
  ...look,
  by: actor.name,
  byId: actor.id,
});
