"""What the provider may post, and what each post is: every form that is known, and many conceivable ones."""

import json
from pathlib import Path
from typing import Any

CORPUS: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("corpus.json").read_text("utf-8"))
