"""The ground of the portal: settings, base page, blocks, and the vocabulary that everything shares."""
