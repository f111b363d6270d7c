// Says that the address was copied, where a person just pressed.
document.addEventListener("w-clipboard:copied", (event) => {
  const label = event.target.querySelector("[data-copied]");
  if (label) label.textContent = label.dataset.copied;
});
