import { knownChoices } from "./commands.js";
import { el } from "./dom.js";
import { closePopup, openPopup, popupKey } from "./popup.js";

const patience = 250;

/**
 * The field of one option. What it shows may differ from what is sent: a choice has a name and a value.
 * @param suggest asks the bot for choices while the reader types.
 */
export function optionField(option, { suggest, remove }) {
  const input = el("input", {
    type: "text", "aria-label": `${option.name}: ${option.description}`, placeholder: option.required ? "required" : "optional", spellcheck: "false",
    role: "combobox", "aria-expanded": "false", "aria-controls": "popup", "data-testid": "option-input", "data-option-name": option.name,
  });
  const node = el("label", { class: "option", "data-testid": "option", title: option.description }, el("span", {}, option.name), input);
  const field = { option, input, node, picked: null, timer: null, asked: 0 };
  input.addEventListener("input", () => {
    field.picked = null;
    node.classList.remove("wrong");
    offer(field, suggest, patience);
  });
  input.addEventListener("focus", () => offer(field, suggest, 0));
  input.addEventListener("blur", closePopup);
  input.addEventListener("keydown", (event) => popupKey(event) || (event.key === "Backspace" && !input.value && remove(field)));
  return field;
}

export const valueOf = (field) => field.picked ?? exact(field) ?? field.input.value.trim();

/** Typed in full rather than picked: the choice of that name. */
const exact = (field) => knownChoices(field.option)?.find((choice) => choice.name.toLowerCase() === field.input.value.trim().toLowerCase())?.value;

function offer(field, suggest, delay) {
  clearTimeout(field.timer);
  const known = knownChoices(field.option);
  if (known) return show(field, known.filter((choice) => field.picked || choice.name.toLowerCase().includes(field.input.value.toLowerCase())));
  if (!field.option.autocomplete) return closePopup();
  // Whatever was asked for an earlier text is overtaken now.
  const turn = ++field.asked;
  field.timer = setTimeout(async () => {
    // Sent or left meanwhile: there is no command to ask about.
    if (document.activeElement !== field.input) return;
    const outcome = await suggest(field);
    // An answer that was overtaken, or whose field was left, is not shown.
    if (turn !== field.asked || document.activeElement !== field.input) return;
    show(field, (outcome.choices ?? []).map((choice) => ({ name: choice.name, value: String(choice.value) })), outcome.error && `${outcome.error}${outcome.details ? `: ${outcome.details}` : ""}`);
  }, delay);
}

function show(field, choices, problem) {
  const take = (entry) => {
    clearTimeout(field.timer);
    field.picked = entry.value;
    field.input.value = entry.title;
    field.node.classList.remove("wrong");
  };
  const entries = choices.slice(0, 25).map((choice) => ({ kind: "choice", title: choice.name, value: choice.value }));
  openPopup(field.input, entries, take, problem ?? (entries.length ? field.option.description : `${field.option.description} — no matching choices`));
}
