"""The JSON of the API: what its specification documents, and what public clients have met beyond it."""
