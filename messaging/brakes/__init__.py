"""What keeps a text from going out: the operator's policy, quiet hours, opt-outs, a repetition."""
