import type { Fault } from "@huzhu/domain/rulebook";

/** What is wrong, and what to do. */
export type Words = readonly [wrong: string, todo: string];

export type FaultWords = {
  readonly [Tag in Fault["_tag"]]: (fault: Extract<Fault, { readonly _tag: Tag }>) => Words;
};
