import { Link, Need, Offer, Project } from "@huzhu/domain/resources";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";
import { openIn } from "../vault/sealed.ts";

/** Where rows of resource links become values. */
type Row = Pick<Tables["resource"]["$inferSelect"], "id" | "version" | "document"> & {
  readonly contact?: string | null;
};

const decoding = Schema.decodeUnknownSync;
const toRecord = decoding(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)));

/** Where whom to call about an offer is sealed. */
export const contactCell = (id: string, version: number): Cell => ({
  ...{ table: "resource", column: "contact", row: `${id}/${version}` },
});

const toOffer = decoding(Offer);
export const offerOf = (read: Read, { id, version, document, contact = null }: Row): Offer =>
  toOffer({
    ...toRecord(document),
    contact: openIn(safeOf(read), contact, contactCell(id, version)),
  });

export const needOf: (read: Read, row: Row) => Need = (_, { document }) =>
  decoding(Schema.fromJsonString(Need))(document);
export const linkOf: (read: Read, row: Row) => Link = (_, { document }) =>
  decoding(Schema.fromJsonString(Link))(document);
export const projectOf: (read: Read, row: Row) => Project = (_, { document }) =>
  decoding(Schema.fromJsonString(Project))(document);
