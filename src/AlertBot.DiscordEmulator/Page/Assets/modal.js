import { $, el } from "./dom.js";
import { markdown } from "./markdown.js";

/** Shows a modal and, when it is sent, answers with what was typed. */
export function openModal(outcome, channel, act) {
  const dialog = $("modal");
  const fields = [];
  const form = el(
    "form",
    { method: "dialog" },
    el("h2", {}, outcome.modal.title),
    outcome.modal.components.map((component) => part(component, fields)),
    el("div", { class: "modal-actions" },
      el("button", { type: "button", class: "button secondary", onclick: () => dialog.close() }, "Cancel"),
      el("button", { type: "submit", class: "button primary", "data-testid": "modal-submit" }, "Submit")),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.close();
    act({ kind: "modal", channel_id: channel, interaction_id: outcome.interaction_id, values: Object.fromEntries(fields.map(([id, read]) => [id, read()])) });
  });
  dialog.replaceChildren(form);
  dialog.showModal();
}

function part(component, fields) {
  if (component.type === 10) return el("div", { class: "markdown" }, markdown(component.content));
  if (component.type === 1) return field(component.components[0], component.components[0].label, null, fields);
  return field(component.component, component.label, component.description, fields);
}

function field(component, label, description, fields) {
  const input = control(component);
  fields.push([component.custom_id, component.type === 4 ? () => input.value : () => [...input.selectedOptions].map((option) => option.value)]);
  return el("label", { class: "modal-field" }, el("span", {}, label, component.required === false ? null : el("i", { "aria-hidden": "true" }, " *")), description && el("small", {}, description), input);
}

function control(component) {
  const required = component.required !== false;
  if (component.type !== 4) {
    return el("select", { class: "select", required, multiple: component.max_values > 1 },
      component.max_values > 1 ? null : el("option", { value: "" }, component.placeholder ?? "Make a selection"),
      (component.options ?? []).map((option) => el("option", { value: option.value, selected: option.default }, option.label)));
  }
  const limits = { required, minlength: component.min_length, maxlength: component.max_length ?? 4000, placeholder: component.placeholder, name: component.custom_id };
  if (component.style === 2) return el("textarea", { ...limits, rows: 4 }, component.value ?? "");
  return el("input", { ...limits, type: "text", value: component.value });
}
