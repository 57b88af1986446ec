import { pulse as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";

export const pulse = kioskQuery(endpoint, async ({ kiosk, request, now, world }) => {
  const { atHome, ...told } = request.body;
  const reader = atHome ? world.readerState() : "unwatched";
  world.pulses.note(kiosk.id, { ...told, reader, at: now });
  return Result.succeed({ word: kiosk.word, restart: kiosk.restart, reader });
});
