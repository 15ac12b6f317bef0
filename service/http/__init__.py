"""The HTTP service: the site and the API, in one process."""
