"""From an issue to what people receive: a plain structure, then HTML, text and the web version."""
