"""Demo content: real facts, own words; `load_demo` puts it in place."""
