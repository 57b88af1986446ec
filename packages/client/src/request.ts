import type { Endpoint } from "@huzhu/contract";

type Part<Key extends string, Given> = keyof Given extends never
  ? unknown
  : Partial<Given> extends Given
    ? { readonly [K in Key]?: Given }
    : { readonly [K in Key]: Given };

/** What a call hands over: only the parts in which the endpoint declares something. */
export type RequestTo<E extends Endpoint> = Part<"params", E["params"]["Type"]> &
  Part<"query", E["query"]["Type"]> &
  Part<"body", E["body"]["Type"]> &
  (E["kind"] extends "command" ? { readonly attempt: string } : unknown);
