import { DutyMatrix, Remark } from "@huzhu/domain/governance";
import { ProviderRequest } from "@huzhu/domain/market";
import { Schema } from "effect";
import type { Tables } from "../tables/define.ts";
import type { Read } from "../unit.ts";
import { openDocument } from "../vault/document.ts";

/** Where rows of who answers for what become values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toMatrix = decoding(Schema.fromJsonString(DutyMatrix));
export const dutyMatrixOf = ({ document }: Pick<Row<"dutyMatrix">, "document">): DutyMatrix =>
  toMatrix(document);

const said = (read: Read, { kind, id, version, document }: Row<"supervision">): string =>
  openDocument(read, "supervision", { id: `${kind}/${id}/${version}`, document });

const toRemark = decoding(Schema.fromJsonString(Remark));
export const remarkOf = (read: Read, row: Row<"supervision">): Remark => toRemark(said(read, row));

const toRequest = decoding(Schema.fromJsonString(ProviderRequest));
export const providerRequestOf = (read: Read, row: Row<"supervision">): ProviderRequest =>
  toRequest(said(read, row));
