import { MotionAbout, MotionDraft } from "@huzhu/domain/governance";
import { Option, Schema } from "effect";

/** A round of awards is put to a meeting from its own page, where everybody who would win is known. */
export const ABOUTS = MotionAbout.literals.filter((about) => about !== "round");

const decode = Schema.decodeUnknownOption(MotionDraft);

/** A motion while somebody writes it. */
export class MotionWriting {
  title = $state("");
  text = $state("");
  about = $state<MotionAbout>("text");
  /** The motion, once it says something. */
  readonly draft: MotionDraft | null = $derived.by(() => {
    const [title, text] = [this.title.trim(), this.text.trim()];
    const said = { title, text: text === "" ? title : text, about: this.about };
    return Option.getOrNull(decode({ ...said, subject: null, concerns: [] }));
  });
  readonly empty = $derived(this.title.trim() === "" && this.text.trim() === "");

  clear(): void {
    this.title = "";
    this.text = "";
    this.about = "text";
  }
}
