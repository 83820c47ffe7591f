"""Plain sentences put together freely, and what becomes of them, by language."""
