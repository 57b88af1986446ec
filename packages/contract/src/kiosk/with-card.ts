import { Card } from "@huzhu/domain/people";
import { Mandate, MandateEnded, OutOfScope } from "@huzhu/domain/people/proxy";
import { Schema } from "effect";
import { PRESENTING } from "../refusals/registers.ts";

/** Whose card it is, and by which mandate they act for somebody else. */
export const withCard = {
  card: Card.fields.number,
  mandate: Schema.optionalKey(Mandate.fields.id),
};

/** What may be wrong with a card, and with acting for somebody else. */
export const WITH_CARD = [...PRESENTING, MandateEnded, OutOfScope] as const;
