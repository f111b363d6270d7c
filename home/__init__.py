"""The home page, standard pages, the site's skeleton and the demo content."""
