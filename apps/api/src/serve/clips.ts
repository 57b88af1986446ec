import { NotFound, voicePack } from "@huzhu/contract";
import { voiceClips } from "@huzhu/db";
import { VoiceClipId } from "@huzhu/domain/voice";
import { Result, Schema } from "effect";
import type { Hono } from "hono";
import { kioskCaller, staffCaller } from "../mount/caller.ts";
import { askingFrom, refuse } from "../mount/mount.ts";
import type { World } from "../world.ts";

const isClipId = Schema.is(VoiceClipId);
const missing = new NotFound({ what: "clip" });

/** What was spoken for the kiosk, for kiosks and whoever records; it never changes under its id. */
export const serveClips = (app: Hono, world: World): void => {
  app.get("/api/voice/clips/:clip", async (c) => {
    const asking = askingFrom(c, world);
    const staff = await staffCaller(asking, voicePack);
    const kiosk = await kioskCaller(asking);
    const caller = Result.getOrNull(staff) ?? Result.getOrNull(kiosk);
    if (!caller) return refuse(c, Result.isFailure(staff) ? staff.failure : missing);
    const id = c.req.param("clip");
    const bytes = isClipId(id)
      ? await world.db.read(caller.village.id, (tx) => voiceClips.bytesOf(tx, id))
      : null;
    if (!bytes) return refuse(c, missing);
    c.header("content-type", "audio/wav");
    c.header("cache-control", "private, max-age=31536000, immutable");
    return c.body(new Uint8Array(bytes));
  });
};
