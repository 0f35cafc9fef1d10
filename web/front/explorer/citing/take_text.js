// A text turns into what a reader has of it: on the clipboard, or as a file.

/** Put a text onto the clipboard; returns whether the browser allowed it. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text);
  }
}

/** Give a text to the reader as a file. */
export function saveText(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A page without encryption has no clipboard of its own, but may copy what is selected. */
function copiedByHand(text) {
  const { activeElement } = document;
  const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  field.style.cssText = "position:fixed;opacity:0";
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  activeElement?.focus?.();
  return isCopied;
}
