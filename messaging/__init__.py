"""What texting safely means: numbers, drafts, webhooks as a person changes them. Knows no MCP."""
