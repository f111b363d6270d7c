"""Letters: titles and issues, composing, rendering, subscribers, campaigns and the services that send them."""
