"""The map component: from a picture to vis-network in the browser."""
