import { SpokenMotion } from "@huzhu/domain/governance";
import { Option, Schema } from "effect";

type About = SpokenMotion["about"];
/** A round, a scheme and a budget are put to a meeting from their own pages, which know what of. */
export const ABOUTS = SpokenMotion.fields.about.literals;

const decode = Schema.decodeUnknownOption(SpokenMotion);

/** A motion while somebody writes it. */
export class MotionWriting {
  title = $state("");
  text = $state("");
  about = $state<About>("text");
  /** The motion, once it says something. */
  readonly draft: SpokenMotion | null = $derived.by(() => {
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
