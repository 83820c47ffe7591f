"""What every connection passes before it is heard: bounds, deadlines, and heads that say one thing."""
