import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const OfferId = id.pipe(Schema.brand("OfferId"));
export type OfferId = typeof OfferId.Type;

export const NeedId = id.pipe(Schema.brand("NeedId"));
export type NeedId = typeof NeedId.Type;

export const LinkId = id.pipe(Schema.brand("LinkId"));
export type LinkId = typeof LinkId.Type;

export const ProjectId = id.pipe(Schema.brand("ProjectId"));
export type ProjectId = typeof ProjectId.Type;
