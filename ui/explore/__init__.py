"""The explore page: state, address, clicks."""
