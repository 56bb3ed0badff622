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


def test_a_short_headline_stands_right_over_the_story() -> None:
    standfirst = "The bridge is open, and Lindvik walks across it before the first car may drive over it."
    article = newsmeta.read(f"Harbour bridge open\n\n{standfirst}\n\nBy Ada Moor\n\n12 March 2026\n\n{STORY}").article
    assert article.headline == "Harbour bridge open"
    assert article.description == standfirst


def test_an_alt_text_that_repeats_the_headline_leaves_the_headline_alone() -> None:
    standfirst = "The mayor of Lindvik walked across first, before the drivers."
    article = newsmeta.read(f"{TITLE}\n\n{standfirst}\n\n{TITLE}\n\n[Photo: Bo Lind/AFP]\n\n{STORY}").article
    assert article.headline == TITLE


def test_an_alt_text_before_its_caption_says_where_the_credit_begins() -> None:
    shown = "Drivers before the barriers\n\nDrivers before the barriers / B. Lind / Lindvik Daily"
    article = newsmeta.read(f"{TITLE}\n\nBy Ada Moor\n\n12 March 2026\n\n{LINES[0]}\n\n{shown}\n\n{STORY}").article
    assert [image.caption for image in article.images] == ["Drivers before the barriers"]


def test_a_credit_between_prose_and_a_short_line_belongs_to_that_line() -> None:
    shown = "Reuters/Bo Lind\n\nDrivers wait for the barriers in Lindvik"
    article = newsmeta.read(f"{TITLE}\n\nBy Ada Moor\n\n{LINES[0]}\n\n{shown}\n\n{LINES[1]}\n\n{LINES[2]}").article
    assert [(image.caption, image.credit) for image in article.images] == [
        ("Drivers wait for the barriers in Lindvik", "Reuters/Bo Lind")
    ]


def test_read_more_under_the_pictures_of_a_gallery_cuts_no_story_off() -> None:
    shown = "1 of 2\n\nThe mayor waves from the bridge. (AP Photo/Bo Lind)\n\nRead More\n\n"
    head = (
        f"{TITLE}\n\n{shown}{shown.replace('waves', 'speaks')}By ADA MOOR and BO LIND\n\nLINDVIK, Sweden (AP) — {STORY}"
    )
    article = newsmeta.read(head).article
    assert [author.name for author in article.authors] == ["ADA MOOR", "BO LIND"]
    assert article.dateline is not None
    assert article.body[-1] == LINES[-1]


def test_what_says_published_is_no_paragraph_and_counts_before_other_dates() -> None:
    stamp = "PUBLISHED: March 12, 2026 at 11:30 p.m. | UPDATED: March 13, 2026 at 12:21 a.m."
    article = newsmeta.read(
        f"LINDVIK DAILY — 14.03.26 09:51\n\n{TITLE}\n\n{LINES[3]}\n\nBy Ada Moor\n{stamp}\n\n{STORY}"
    ).article
    assert article.date_published is not None
    assert article.date_published.iso.startswith("2026-03-12")
    assert article.date_modified is not None
    assert not any("PUBLISHED" in paragraph for paragraph in article.body)


def test_names_under_a_byline_and_after_its_and_are_more_authors() -> None:
    for head in ("By\nEmma Moor News Reporter\nPeter Lind\n", "By\nEmma Moor\nand\nPeter Lind\n"):
        article = newsmeta.read(f"{TITLE}\n\n{head}\nPublished 12 March 2026\n\n{STORY}").article
        assert [author.name for author in article.authors] == ["Emma Moor", "Peter Lind"]


def test_words_on_the_page_are_nobody_beside_a_name() -> None:
    article = newsmeta.read(f"{TITLE}\n\nEmma Moor\n\nAvatar Image\n\n12 March 2026\n\n{STORY}").article
    assert [author.name for author in article.authors] == ["Emma Moor"]


def test_a_dateline_on_a_line_of_its_own_opens_the_next() -> None:
    article = newsmeta.read(f"{TITLE}\n\nBy Ada Moor\n\nWASHINGTON —\n\n{STORY}").article
    assert article.headline == TITLE
    assert article.dateline is not None
    assert article.dateline.text == "WASHINGTON"


def test_a_line_of_rights_is_no_caption() -> None:
    article = newsmeta.read(
        f"{TITLE}\n\nBy Ada Moor\n\n{STORY}\n\n<Copyright ⓒ Lindvik Daily. All rights reserved.>"
    ).article
    assert not article.images


def test_a_year_run_into_the_hour_or_day_after_it_is_still_a_date() -> None:
    for stamp in ("March 12, 20265:00 AM ET", "Published On 12 Mar 202612 Mar 2026"):
        article = newsmeta.read(f"{TITLE}\n\nBy Ada Moor\n\n{stamp}\n\n{STORY}").article
        assert article.date_published is not None
        assert article.date_published.iso.startswith("2026-03-12")


def test_a_photographer_with_the_agency_in_brackets_signs_the_caption_before() -> None:
    article = newsmeta.read(
        f"{TITLE}\n\nThe mayor waves from the bridge.\n\nBO LIND (EFE)\n\nEmma Moor\n\n12 March 2026\n\n{STORY}"
    ).article
    assert [image.caption for image in article.images] == ["The mayor waves from the bridge."]
    assert [author.name for author in article.authors] == ["Emma Moor"]


def test_the_agencys_sign_under_the_story_makes_no_caption_of_its_last_paragraph() -> None:
    article = newsmeta.read(f"{TITLE}\n\nLINDVIK, Sweden (AP) — {STORY}\n\n© dpa-infocom, dpa:260312-930-1/1").article
    assert not article.images
    assert article.body[-1] == LINES[-1]


def test_a_standfirst_over_its_pictures_credit_stays_the_standfirst() -> None:
    standfirst = "The bridge is open again, and Lindvik walks across it before the first car may drive over it."
    article = newsmeta.read(f"{TITLE}\n\n{standfirst}\n\nPhotograph: Bo Lind; AFP\n\nBy Ada Moor\n\n{STORY}").article
    assert article.description == standfirst
    assert not article.images
