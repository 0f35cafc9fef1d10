"""A dataset turns into the files of a static site that any web server, object store or CDN can serve."""
