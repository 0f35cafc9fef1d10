"""What is shown of a map: scope, filters, what is hidden, legend, facts."""
