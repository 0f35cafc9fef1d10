"""Hand-outs on paper."""
