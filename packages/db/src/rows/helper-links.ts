import { Schema } from "effect";
import { KeptLink } from "../nouns/kept-link.ts";
import type { Tables } from "../tables/define.ts";

const toLink = Schema.decodeUnknownSync(Schema.toType(KeptLink));

/** A link of a helper, as a value. */
export const linkOf = (row: Tables["helperLink"]["$inferSelect"], phones: number): KeptLink =>
  toLink({
    id: row.id,
    helper: row.helperId,
    givenAt: row.givenAt,
    until: row.untilDate,
    revokedAt: row.revokedAt,
    asksCode: row.codeHash !== null,
    phones,
  });
