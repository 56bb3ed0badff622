"""newsmeta reads news stories, checks what they say about themselves, and exports it.

>>> import newsmeta
>>> reading = newsmeta.read(b"Hanoi (VNA) - The river rose again on Friday.")
>>> reading.article.dateline.text
'Hanoi (VNA)'

Names are loaded when first used, so ``import newsmeta`` itself costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_WHERE = {
    "read": "pipeline",
    "read_all": "pipeline",
    "check": "pipeline",
    "merge": "pipeline",
    "load_config": "faces.loading",
    "export": "exporters.exporter",
    "to_jsonld": "exporters.exporter",
    "to_graph": "exporters.exporter",
    "to_script": "exporters.exporter",
    "parse_dateline": "wire.dateline",
    "parse_caption": "wire.caption",
    "parse_byline": "wire.byline",
    "ParsedDateline": "wire.dateline",
    "Caption": "wire.caption",
    "Byline": "wire.byline",
    "NewsArticle": "model.article",
    "NewsDate": "model.newsdate",
    "Person": "model.parts",
    "Organization": "model.parts",
    "Place": "model.parts",
    "Dateline": "model.parts",
    "Image": "model.parts",
    "Related": "model.parts",
    "Reading": "model.reading",
    "Report": "validators.report",
    "Finding": "validators.report",
    "Severity": "validators.rule",
    "House": "validators.rule",
    "NewsmetaError": "errors",
}
__all__ = [*_WHERE, "__version__"]  # noqa: PLE0604

if TYPE_CHECKING:
    from newsmeta.errors import NewsmetaError as NewsmetaError
    from newsmeta.exporters.exporter import export as export
    from newsmeta.exporters.exporter import to_graph as to_graph
    from newsmeta.exporters.exporter import to_jsonld as to_jsonld
    from newsmeta.exporters.exporter import to_script as to_script
    from newsmeta.faces.loading import load_config as load_config
    from newsmeta.model.article import NewsArticle as NewsArticle
    from newsmeta.model.newsdate import NewsDate as NewsDate
    from newsmeta.model.parts import Dateline as Dateline
    from newsmeta.model.parts import Image as Image
    from newsmeta.model.parts import Organization as Organization
    from newsmeta.model.parts import Person as Person
    from newsmeta.model.parts import Place as Place
    from newsmeta.model.parts import Related as Related
    from newsmeta.model.reading import Reading as Reading
    from newsmeta.pipeline import check as check
    from newsmeta.pipeline import merge as merge
    from newsmeta.pipeline import read as read
    from newsmeta.pipeline import read_all as read_all
    from newsmeta.validators.report import Finding as Finding
    from newsmeta.validators.report import Report as Report
    from newsmeta.validators.rule import House as House
    from newsmeta.validators.rule import Severity as Severity
    from newsmeta.wire.byline import Byline as Byline
    from newsmeta.wire.byline import parse_byline as parse_byline
    from newsmeta.wire.caption import Caption as Caption
    from newsmeta.wire.caption import parse_caption as parse_caption
    from newsmeta.wire.dateline import ParsedDateline as ParsedDateline
    from newsmeta.wire.dateline import parse_dateline as parse_dateline
else:  # to a type checker a name that is not listed does not exist

    def __getattr__(name: str) -> Any:
        if name not in _WHERE:
            raise AttributeError(f"module 'newsmeta' has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"newsmeta.{_WHERE[name]}"), name)
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
