import type { ClientOptions } from "@huzhu/client";
import type { Clock } from "./clock.ts";

/** Nobody stands before a silent machine for longer than this (kiosk standard, server busy). */
const PATIENCE = 8000;

/** A fetch that gives up in time; to the client that is a server out of reach. */
export const patientFetch =
  (fetch: ClientOptions["fetch"], clock: Clock): ClientOptions["fetch"] =>
  async (input, init) => {
    const giving = new AbortController();
    const callOff = clock.after(PATIENCE, () => giving.abort());
    try {
      const response = await fetch(input, { ...init, signal: giving.signal });
      const body = await response.arrayBuffer();
      const { status, headers } = response;
      return new Response(status === 204 ? null : body, { status, headers });
    } finally {
      callOff();
    }
  };
