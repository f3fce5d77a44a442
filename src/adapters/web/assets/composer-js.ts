/** Enter sends, Shift+Enter begins a line, and an Enter that ends an input method's composition does neither. */
export const composerJs = `const TALLEST = 8;

export function prepareComposer(say) {
  const form = document.getElementById("ask");
  const field = document.getElementById("message");

  const fit = () => {
    field.rows = 1;
    while (field.scrollHeight > field.clientHeight + 1 && field.rows < TALLEST) field.rows += 1;
  };

  field.addEventListener("input", fit);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    // Safari ends the composition before this event; 229 still says that the input method took the key.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value;
    field.value = "";
    fit();
    field.focus();
    say(text);
  });
  fit();
  // On a touch screen the keyboard would cover what the page has to say first.
  if (matchMedia("(pointer: fine)").matches) field.focus();
}
`;
