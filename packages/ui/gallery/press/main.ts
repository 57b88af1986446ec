import { mount } from "svelte";
import "../../src/tokens.css";
import "../../src/base.css";
import Keys from "./Keys.svelte";

mount(Keys, { target: document.body });
