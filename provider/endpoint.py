"""Where the provider is."""

BASE_URL = "https://portal.bulkvs.com/api/v1.0"
