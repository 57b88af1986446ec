import { Catalog } from "@huzhu/domain/catalog";
import { Decision } from "@huzhu/domain/governance";
import { Rulebook } from "@huzhu/domain/rulebook";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import type { Adoption } from "../nouns/adoption.ts";
import type { CatalogAdoption } from "../nouns/catalog-adoption.ts";
import type { Tables } from "../tables/define.ts";
import { remembered } from "./remembered.ts";

/** What was decided and adopted, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toRulebook = remembered(decoding(Schema.fromJsonString(Rulebook)));

const toDecision = decoding(Decision);
export const decisionOf = ({ note, motionId, heldOn: date, ...row }: Row<"decision">): Decision =>
  toDecision({
    ...row,
    date,
    ...(note !== null && { note }),
    ...(motionId !== null && { motion: motionId }),
  });

const toInstant = decoding(Instant);
export const adoptionOf = (
  row: Row<"rulebook">,
  more: Pick<Adoption, "adoptedBy" | "decision">,
): Adoption => ({
  rulebook: toRulebook(row.document),
  adoptedAt: toInstant(row.adoptedAt),
  ...more,
});

const toCatalog = remembered(decoding(Schema.fromJsonString(Catalog)));
export const catalogOf = ({ document }: Row<"catalog">): Catalog => toCatalog(document);

export const catalogAdoptionOf = (
  row: Row<"catalog">,
  more: Pick<CatalogAdoption, "adoptedBy" | "decision">,
): CatalogAdoption => ({
  catalog: catalogOf(row),
  adoptedAt: toInstant(row.adoptedAt),
  ...more,
});
