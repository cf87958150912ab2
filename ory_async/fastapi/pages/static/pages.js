// What pages gain where JavaScript is there: passwords that can be shown, and the buttons for Ory's script.
"use strict";

for (const input of document.querySelectorAll("[data-show]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.textContent = input.dataset.show;
  button.setAttribute("aria-pressed", "false");
  button.setAttribute("aria-controls", input.id);
  input.after(button);
  button.addEventListener("click", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
}

// A function of Ory's script, with JSON that the server sent; nothing is evaluated.
function call(name, argument) {
  const known = /^(__)?ory[A-Za-z]+$/.test(name) ? window[name] : undefined;
  if (typeof known === "function") known(...(argument ? [JSON.parse(argument)] : []));
}

for (const button of document.querySelectorAll("[data-call]")) {
  button.hidden = false;
  button.addEventListener("click", () => call(button.dataset.call, button.dataset.argument));
  button.form.addEventListener("submit", (event) => {
    // Enter, in a form that only the script can send.
    if (!event.submitter && !button.form.querySelector("button:not([type=button])")) {
      event.preventDefault();
      button.click();
    }
  });
}

window.addEventListener("load", () => {
  for (const input of document.querySelectorAll("[data-load]")) call(input.dataset.load, input.dataset.argument);
});
