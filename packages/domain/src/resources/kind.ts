import { Schema } from "effect";

/** What comes from outside: things, money, or somebody who does something. */
export const ResourceKind = Schema.Literals(["goods", "money", "service"]);
export type ResourceKind = typeof ResourceKind.Type;

/** Who gives: 企业, 慈善组织, 医院, 高校, 乡贤 and whoever came home, or somebody else. */
export const Giver = Schema.Literals([
  "enterprise",
  "charity",
  "hospital",
  "university",
  "native",
  "other",
]);
export type Giver = typeof Giver.Type;
