import { addVisitPhoto as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { keepPhoto } from "./keep-photo.ts";

/** The office adds what a helper brought along, or what was taken with somebody else's phone. */
export const addVisitPhoto = staffCommand(
  endpoint,
  async ({ tx, request, now, actor, world, village }) => {
    const sent = { visit: request.params.visit, base64: request.body.base64, own: () => true };
    return Result.map(await keepPhoto(tx, sent, { now, actor, world, village }), () => ({}));
  },
);
