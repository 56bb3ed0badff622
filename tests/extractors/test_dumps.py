"""Text dumps as dumpers write them: Markdown, wrapped lines, labelled captions, pointers among the paragraphs."""

from __future__ import annotations

import newsmeta

TITLE = "Harbour bridge reopens after eight months of repairs"
LINES = (
    "The bridge across the harbour of Lindvik was opened to cars again, eight months after a ferry hit it in the fog.",
    "Drivers waited for hours before the barriers went up, and the mayor walked across with two hundred children.",
    "The repairs cost more than twice what the council had planned, and the last bill for them is not yet paid.",
    "The ferry that carried the commuters of Lindvik through the winter sails for the last time on Sunday night.",
)
STORY = "\n\n".join(LINES)


def test_markdown_is_read_through() -> None:
    text = (
        f"[Town](https://x.example/town/)\n\n# {TITLE}\n\n![Ada Moor](https://x.example/a.png)[Ada Moor](https://x.e"
        f"/by/ada) 2026-03-12\n\n![A bridge](https://x.example/b.jpg)The mayor waves from the bridge. Photo: Bo Lind/"
        f"AFP\n\n**LINDVIK, Sweden (AP) —** {STORY}\n\n#### Related\n\n##### [Ferries return](https://x.example/f)\n"
    )
    reading = newsmeta.read(text)
    article = reading.article
    assert article.headline == TITLE
    assert [(image.caption, image.credit) for image in article.images] == [
        ("The mayor waves from the bridge.", "Bo Lind/AFP")
    ]
    assert article.dateline is not None
    assert article.dateline.places[0].name == "LINDVIK"
    assert article.body[0] == LINES[0]
    span = next(one for one in reading.evidence["headline"] if one.won).evidence.place.span()
    assert text[slice(*span)] == TITLE


def test_lines_wrapped_at_a_width_are_paragraphs_again() -> None:
    words, rows = f"{TITLE}\n\nBy Ada Moor\n\n{STORY}".split("\n\n"), []
    for paragraph in words:
        row = ""
        for word in paragraph.split():
            if len(row) + 1 + len(word) > 72:
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}".strip()
        rows += [row, ""]
    article = newsmeta.read("\n".join(rows)).article
    assert article.headline == TITLE
    assert [author.name for author in article.authors] == ["Ada Moor"]
    assert list(article.body) == list(LINES)


def test_a_credit_before_a_labelled_caption_is_that_captions() -> None:
    shown = "Image source, Getty Images\nImage caption,\nThe mayor walked across first"
    article = newsmeta.read(f"{TITLE}\n\nPublished\n12 March 2026\n\n{shown}\n\n{STORY}").article
    assert [(image.caption, image.credit) for image in article.images] == [
        ("The mayor walked across first", "Getty Images")
    ]


def test_what_only_looks_like_a_caption_is_none() -> None:
    text = f"{TITLE}\n12.03.2026 18:20 Source: AVN Author: Ada Moor\nLindvik (dpa)\n\n{STORY}\n\nSource: PAP"
    assert newsmeta.read(text).article.images == ()


def test_a_story_that_opens_with_a_bracket_is_no_json() -> None:
    article = newsmeta.read(f"[Lindvik=AVN] {STORY}").article
    assert article.body


def test_pointers_with_any_colon_leave_the_body() -> None:
    text = f"{TITLE}\n\n{LINES[0]}\n\n延伸閱讀：Ferries return to the southern landing\n\n{STORY}"
    article = newsmeta.read(text).article
    assert [story.title for story in article.related] == ["Ferries return to the southern landing"]


def test_a_sentence_below_the_byline_and_a_credit_after_it_are_a_caption() -> None:
    shown = "Merchants Ola Reed and Finn Abbott stand in front of their shops on Quay Street on Monday."
    text = f"{TITLE}\n\nAda Moor\n\nMarch 12, 2026\n\n{shown}\n\nMarcus Delaney / Harbor Weekly\n\n{STORY}"
    images = newsmeta.read(text).article.images
    assert [(image.caption, image.credit) for image in images] == [(shown, "Marcus Delaney / Harbor Weekly")]


def test_the_pages_words_behind_a_credit_are_no_part_of_it() -> None:
    shown = "A crane stands beside the bridge. AVN/Nora Ash/File Photo Purchase Licensing Rights , opens new tab"
    images = newsmeta.read(f"{TITLE}\n\nAda Moor\n\n{shown}\n\n{STORY}").article.images
    assert [(image.caption, image.credit) for image in images] == [
        ("A crane stands beside the bridge.", "AVN/Nora Ash/File Photo")
    ]
