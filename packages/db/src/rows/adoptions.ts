import { Catalog } from "@huzhu/domain/catalog";
import { Decision } from "@huzhu/domain/governance";
import { Rulebook } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { Adoption } from "../nouns/adoption.ts";
import { CatalogAdoption } from "../nouns/catalog-adoption.ts";
import type { Tables } from "../tables/define.ts";

/** What was decided and adopted, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toRulebook = decoding(Schema.fromJsonString(Rulebook));

const toDecision = decoding(Decision);
export const decisionOf = ({ note, motionId, heldOn: date, ...row }: Row<"decision">): Decision =>
  toDecision({
    ...row,
    date,
    ...(note !== null && { note }),
    ...(motionId !== null && { motion: motionId }),
  });

const toAdoption = decoding(Adoption);
export const adoptionOf = (
  row: Row<"rulebook">,
  more: Pick<Adoption, "adoptedBy" | "decision">,
): Adoption => toAdoption({ ...row, rulebook: toRulebook(row.document), ...more });

const toCatalog = decoding(Schema.fromJsonString(Catalog));
export const catalogOf = ({ document }: Row<"catalog">): Catalog => toCatalog(document);

const toCatalogAdoption = decoding(CatalogAdoption);
export const catalogAdoptionOf = (
  row: Row<"catalog">,
  more: Pick<CatalogAdoption, "adoptedBy" | "decision">,
): CatalogAdoption => toCatalogAdoption({ ...row, catalog: catalogOf(row), ...more });
