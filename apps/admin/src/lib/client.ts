import { makeClient } from "@huzhu/client";

/** The console comes from the server that it asks, so no origin and the cookie goes along. */
export const client = makeClient({ fetch: (input, init) => fetch(input, init) });
