import { servedVillages as endpoint } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import { encoded, type Verb } from "../mount/verb.ts";

/** What the login page lets choose from: names, and nothing of what is in a village. */
export const listVillages: Verb = {
  endpoint,
  async answer({ world }) {
    const all = await villages.list(world.db);
    const named = all.map(({ id, name, township }) => ({ id, name, township }));
    return { _tag: "Answered", answer: encoded(endpoint, named) };
  },
};
