import { el, icon, link } from "./dom.js";
import { picture } from "./embed.js";
import { act } from "./interact.js";
import { markdown } from "./markdown.js";
import { state } from "./state.js";

const styles = { 1: "primary", 2: "secondary", 3: "success", 4: "danger" };

/** Components of a message, both the rows of old and the layouts of Components V2. */
export const components = (message) => message.components.map((component) => view(component, message)).filter(Boolean);

function view(component, message) {
  switch (component.type) {
    case 1: return el("div", { class: "row" }, component.components.map((child) => view(child, message)));
    case 2: return button(component, message);
    case 3: return select(component, message, component.options);
    case 5: case 6: case 7: case 8: return select(component, message, entities(component.type));
    case 9: return el("div", { class: "section" }, el("div", {}, component.components.map((child) => view(child, message))), view(component.accessory, message));
    case 10: return el("div", { class: "markdown" }, markdown(component.content));
    case 11: return picture({ ...component.media, description: component.description }, "thumbnail");
    case 12: return el("div", { class: "gallery" }, component.items.map((item) => picture({ ...item.media, description: item.description }, "large")));
    case 13: return el("p", { class: "file" }, link(component.file.url, "File"));
    case 14: return el("hr", { class: component.divider === false ? "gap" : null });
    case 17: return container(component, message);
    default: return null;
  }
}

function container(component, message) {
  const node = el("div", { class: "embed container" }, component.components.map((child) => view(child, message)));
  if (component.accent_color) node.style.setProperty("--bar", `#${component.accent_color.toString(16).padStart(6, "0")}`);
  return node;
}

function button(component, message) {
  const label = [component.emoji?.name, component.label].filter(Boolean).join(" ");
  if (component.style === 5) {
    const node = link(component.url, label, icon("link"));
    node.className = "button secondary";
    node.dataset.testid = "button";
    return node;
  }
  const node = el("button", { type: "button", class: `button ${styles[component.style] ?? "secondary"}`, disabled: component.disabled, "data-testid": "button" }, label);
  node.addEventListener("click", () => use(node, component, message));
  return node;
}

async function use(node, component, message, values) {
  node.disabled = true;
  node.classList.add("busy");
  await act({ kind: "component", channel_id: message.channel_id, message_id: message.id, custom_id: component.custom_id, values });
  node.disabled = false;
  node.classList.remove("busy");
}

function entities(type) {
  const users = state.users.map((user) => ({ label: user.global_name ?? user.username, value: user.id }));
  const roles = state.roles.map((role) => ({ label: role.name, value: role.id }));
  const channels = [...state.channels.values()].filter((channel) => channel.name).map((channel) => ({ label: `#${channel.name}`, value: channel.id }));
  return { 5: users, 6: roles, 7: [...users, ...roles], 8: channels }[type];
}

function select(component, message, options) {
  return component.max_values > 1 ? several(component, message, options) : one(component, message, options);
}

function one(component, message, options) {
  const placeholder = component.placeholder ?? "Make a selection";
  const node = el(
    "select",
    { class: "select", "aria-label": placeholder, disabled: component.disabled, "data-testid": "select" },
    el("option", { value: "" }, placeholder),
    options.map((option) => el("option", { value: option.value, title: option.description, selected: option.default }, option.label)),
  );
  node.addEventListener("change", () => node.value && use(node, component, message, [node.value]));
  return node;
}

function several(component, message, options) {
  const boxes = options.map((option) => el("input", { type: "checkbox", value: option.value, checked: option.default }));
  const apply = el("button", { type: "button", class: "button primary" }, "Choose");
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const check = () => { apply.disabled = chosen().length < component.min_values || chosen().length > component.max_values; };
  apply.addEventListener("click", () => use(apply, component, message, chosen()));
  const node = el(
    "details",
    { class: "select several", "data-testid": "select" },
    el("summary", {}, component.placeholder ?? "Make a selection"),
    options.map((option, index) => el("label", {}, boxes[index], el("span", {}, option.label, option.description && el("small", {}, option.description)))),
    apply,
  );
  node.addEventListener("change", check);
  check();
  return node;
}
