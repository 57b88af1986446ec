import { mount } from "svelte";
import "../../src/fonts.css";
import "../../src/tokens.css";
import "../../src/base.css";
import Gallery from "./Gallery.svelte";

mount(Gallery, { target: document.body });
