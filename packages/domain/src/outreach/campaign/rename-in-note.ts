import { Schema } from "effect";
import { fitting } from "../renaming.ts";
import { DoorNote } from "./doorstep.ts";

/** What was said at a door of others, under the pseudonym of whoever was erased. */
export const renameInNote = fitting(Schema.is(DoorNote));
