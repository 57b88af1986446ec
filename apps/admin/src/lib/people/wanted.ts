import { HamletId } from "@huzhu/domain/people";
import { Result, Schema } from "effect";
import type { Wanted } from "./list.svelte.ts";

const readHamlet = Schema.decodeUnknownResult(HamletId);

/** What the address says is wanted; whatever somebody wrote there by hand is not believed. */
export const readWanted = (parameters: Pick<URLSearchParams, "get">): Wanted => {
  const search = parameters.get("search")?.slice(0, 40);
  const hamlet = readHamlet(parameters.get("hamlet"));
  const page = Number(parameters.get("page"));
  return {
    ...(search && { search }),
    ...(Result.isSuccess(hamlet) && { hamlet: hamlet.success }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
};

/** The other way round: `?search=wjg&page=2`. */
export const writeWanted = (wanted: Wanted): string => {
  const parameters = new URLSearchParams(
    Object.entries(wanted).map(([name, value]) => [name, String(value)]),
  );
  return parameters.size > 0 ? `?${parameters}` : "";
};
