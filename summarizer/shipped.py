"""Where the prompts and the demo are: inside the package when installed from a wheel, beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_IN_WHEEL = _PACKAGE / "shipped"
_CHECKOUT = _PACKAGE.parent

if _IN_WHEEL.is_dir():
    PROMPTS = _IN_WHEEL / "prompts"
    DEMO_ARTICLE = _IN_WHEEL / "demo" / "pyongyang-visit.txt"
    DEMO_RECORDINGS = _IN_WHEEL / "demo" / "recordings"
else:
    PROMPTS = _CHECKOUT / "prompts"
    DEMO_ARTICLE = _CHECKOUT / "fixtures" / "documents" / "pyongyang-visit.txt"
    DEMO_RECORDINGS = _CHECKOUT / "fixtures" / "recordings" / "pyongyang-visit"
