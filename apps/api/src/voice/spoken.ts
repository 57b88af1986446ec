import type { SpokenPhrase } from "@huzhu/contract";
import type { VoiceClip } from "@huzhu/db";

export const spokenOf = ({ id, phrase }: VoiceClip): SpokenPhrase => ({ clip: id, phrase });
