import { addMyPhoto as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { helperCommand } from "../mount/verb.ts";
import { keepPhoto } from "../visits/keep-photo.ts";

/** A helper sends what they saw; on the phone it is never to be seen again. */
export const addMyPhoto = helperCommand(
  endpoint,
  async ({ tx, request, now, actor, world, helper, village }) => {
    const sent = {
      ...{ visit: request.params.visit, base64: request.body.base64 },
      own: ({ helpers }: { readonly helpers: ReadonlyArray<string> }) => helpers.includes(helper),
    };
    return Result.map(await keepPhoto(tx, sent, { now, actor, world, village }), () => ({}));
  },
);
