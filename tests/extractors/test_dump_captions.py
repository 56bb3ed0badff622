"""Captions in dumps: alt text and caption in a row, credits that are no sign-offs, portraits, pages' own words."""

from __future__ import annotations

import pytest

import newsmeta
from newsmeta.extractors.prose import captions as captions_of_dumps
from tests.extractors.pages import captions
from tests.extractors.test_dumps import LINES, STORY, TITLE

MORE = f"{LINES[2]}\n\n{LINES[3]}"


def test_a_photographer_in_brackets_is_no_sign_off_while_the_story_goes_on() -> None:
    shown = f"{LINES[1]} The youngest of them carried the flag of the ferry that is now out of service"
    lines = f"Children walk\n\n{shown}. (Anna Moor/AFP)\n\nSharing"
    assert captions(f"{TITLE}\n\n12 March 2026\n\n{lines}\n\n{STORY}") == [(f"{shown}.", "Anna Moor/AFP")]


@pytest.mark.parametrize("alt", ["Ferry at night", "The old ferry at night - Lindvik Post"])
def test_alt_text_and_caption_in_a_row_are_a_picture(alt: str) -> None:
    caption = alt.partition(" - ")[0]
    assert captions(f"{TITLE}\n\n{LINES[0]}\n\n{LINES[1]}\n\n{alt}\n\n{caption}\n\n{MORE}") == [(caption, None)]


def test_what_opens_with_a_day_may_be_a_caption() -> None:
    shown = "Sept. 6, 1946: The first ferry of the new line leaves the harbour of Lindvik in the rain."
    text = f"{TITLE}\n\n{LINES[0]}\n\n{LINES[1]}\n\n{shown}\n\nPhoto: Anna Moor\n\n{MORE}"
    assert captions(text) == [(shown, "Anna Moor")]


def test_a_portrait_of_the_author_is_no_picture_of_the_story() -> None:
    standfirst = "The bridge is open again and the ferries of Lindvik can rest."
    article = newsmeta.read(
        f"{TITLE}\n\n{standfirst}\n\nBilde av Anna Moor\n\nAnna Moor\n\n12 March 2026\n\n{STORY}"
    ).article
    assert article.images == ()
    assert article.description == standfirst
    assert [author.name for author in article.authors] == ["Anna Moor"]


def test_a_labelled_credit_is_no_word_of_the_page() -> None:
    text = f"{TITLE}\n\nBy Anna Moor 12 March 2026\n\nThe bridge by night\n\n(Image credit: Bo Lind)\n\n{STORY}"
    assert captions(text) == [("The bridge by night", "Bo Lind")]


def test_a_headline_under_the_byline_is_no_caption() -> None:
    article = newsmeta.read(
        f"Author: Anna Marie Moorland\n\n12 March 2026\n\n{TITLE}\n\nBo Lind/AFP\n\n{STORY}"
    ).article
    assert article.headline == TITLE


def test_who_wrote_stands_under_the_story_not_under_a_picture() -> None:
    assert captions(f"{TITLE}\n\n{STORY}\n\nred, Lindvik.at/Agenturen\n\nLinks:\n") == []


def test_a_line_the_story_holds_word_for_word_is_not_its_headline() -> None:
    said = "A ferry hit the bridge across the harbour of Lindvik in the fog"
    title = "Weary islanders rejoice as bridge misery ends"
    text = f"{title}\n\n{said}\n\nAnna Moor\n12 March 2026\n\n{LINES[0]}\n\n{said}. {LINES[1]}\n\n{MORE}"
    assert newsmeta.read(text).article.headline == title


@pytest.mark.parametrize("mark", ["(left)", "(v. l. n. r.)", "(à droite)"])
def test_who_stands_where_makes_a_line_a_caption(mark: str) -> None:
    shown = f"The mayor of Lindvik and her daughter {mark} on the bridge"
    assert captions(f"{TITLE}\n\n{LINES[0]}\n\n{shown}\n\n{LINES[1]}\n\n{MORE}") == [(shown, None)]
    credited = f"{TITLE}\n\n{LINES[0]}\n\n{shown}\n\nPhoto: Bo Lind\n\n{LINES[1]}\n\n{MORE}"
    assert captions(credited) == [(shown, "Bo Lind")]


def test_words_between_a_pictures_address_and_the_story_are_its_caption() -> None:
    shown = "Gates of the old bridge"
    address = "https://img.lindvik.example/20260312-0001.jpg?width=640"
    head = f"{TITLE}\n\nBy Anna Moor\n\n12 March 2026\n\n"
    assert captions(f"{head}{address}\n\n{shown}\n\n{STORY}") == [(shown, None)]
    assert captions(f"{address}\n\n{TITLE}\n\n{STORY}") == []


def test_a_question_in_the_story_is_no_headline_when_byline_and_date_are_over() -> None:
    asked = "So what did the ferry of Lindvik carry? And will the harbour bridge of the commuters last?"
    title = "Span reopens: eight months later"
    text = f"{title}\n\nby Anna Moor\n\n12 March 2026\n\n{LINES[0]}\n\n{asked}\n\n{LINES[1]}\n\n{MORE}"
    assert newsmeta.read(text).article.headline == title


def test_an_alt_text_that_a_page_cut_at_a_length_is_no_headline() -> None:
    shown = "The commuters of Lindvik and the mayor walk across the harbour bridge after the ferry hit it in the fog."
    title = "Span reopens: eight months later"
    head = f"{title}\n\nby: Anna Moor\n\n12 March 2026\n\n{shown[:85]}\n\n{shown} Photo: Bo Lind"
    article = newsmeta.read(f"{head}\n\n{STORY}").article
    assert article.headline == title
    assert [(image.caption, image.credit) for image in article.images] == [(shown, "Bo Lind")]


@pytest.mark.parametrize("label", ["Photo caption:", "Bildtext:"])
def test_a_label_makes_a_caption_of_a_line_without_credit(label: str) -> None:
    shown = "The ferry at the quay of Lindvik on Thursday."
    assert captions(f"{TITLE}\n\n{label} {shown}\n\n{STORY}") == [(shown, None)]


def test_the_only_words_between_standfirst_and_story_are_what_the_picture_shows() -> None:
    standfirst = "The mayor walked across with two hundred children."
    shown = "The mayor of Lindvik, left, and the last ferry of the commuters"
    marks = "Anna Moor\n\n12 March 2026"
    assert captions(f"{TITLE}\n\n{standfirst}\n\n{shown}\n\n{marks}\n\n{STORY}") == [(shown, None)]
    assert captions(f"{TITLE}\n\n{standfirst}\n\n{marks}\n\n{shown}\n\n{STORY}") == [(shown, None)]
    assert (
        captions(f"{TITLE}\n\n{standfirst}\n\n{shown}\n\nThe ferry and the bridge in the fog\n\n{marks}\n\n{STORY}")
        == []
    )


@pytest.mark.parametrize(
    "aside",
    [
        "Who pays for the ferry and the bridge of Lindvik?",
        "the ferry and the bridge of Lindvik in the fog",
        "Topics: bridge, ferry, harbour, Lindvik",
        "By Anna Moor, who writes about the ferry and the bridge of Lindvik",
    ],
)
def test_what_asks_lists_or_introduces_is_no_caption(aside: str) -> None:
    standfirst = "The mayor walked across with two hundred children."
    assert captions(f"{TITLE}\n\n{standfirst}\n\n{aside}\n\n12 March 2026\n\n{STORY}") == []


def test_titles_of_other_stories_and_their_alt_texts_are_no_pictures_of_this_one() -> None:
    titles = ("Council of Lindvik votes on the budget", "Two ferries sold to a museum", "Rain for the whole weekend")
    teasers = "\n\n".join(f"{title}\n\n{title}" for title in titles)
    assert captions(f"{TITLE}\n\n{LINES[0]}\n\n{LINES[1]}\n\n{teasers}\n\n{MORE}") == []


@pytest.mark.parametrize("between", ["", " "])
def test_an_alt_text_run_into_its_caption_is_said_once(between: str) -> None:
    shown = "The last ferry of the commuters in the harbour of Lindvik"
    line = f"{shown}{between}{shown} (Anna Moor/AFP)"
    assert captions(f"{TITLE}\n\n12 March 2026\n\n{LINES[0]}\n\n{line}\n\n{STORY}") == [(shown, "Anna Moor/AFP")]


@pytest.mark.parametrize(
    "shown",
    ["The bridge of Lindvik, file photo", "Порт в Линдвике, архивное фото", "Eine Fähre bei Lindvik (Symbolbild)"],
)
def test_words_that_say_which_kind_of_picture_it_is_are_its_caption(shown: str) -> None:
    assert captions(f"{TITLE}\n\n12 March 2026\n\n{shown}\n\n{STORY}") == [(shown, None)]
    assert captions(f"{TITLE}\n\n12 March 2026\n\n{shown}\n\nPhoto: Bo Lind\n\n{STORY}") == [(shown, "Bo Lind")]


JAPANESE = (
    "市議会は四日夜、四時間を超える審議の末、港の橋の改修計画を先送りすることを決めた。住民は秋の調査を待つという。",
    "財政担当の部長は費用が二年で三割近く膨らんだと説明し、最新の試算を示した。秋までに新たな調査が行われる。",
    "住民らは橋の閉鎖に反対する四千筆を超える署名を集め、市役所に提出した。夏前の臨時会の開催も求めている。",
)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("改修が先送りされた港の橋（４日、北町）", "改修が先送りされた港の橋（４日、北町）"),
        ("改修が先送りの橋（４日） 改修が先送りの橋（４日）", "改修が先送りの橋（４日）"),
        ("改修が先送りされた港の橋＝北町で2026年3月4日、山田太郎撮影", "改修が先送りされた港の橋＝北町で2026年3月4日"),
    ],
)
def test_a_day_ends_a_japanese_caption_that_may_be_said_twice_on_its_line(line: str, shown: str) -> None:
    head = "橋の工事は来年に　市議会「費用が膨らんだ」\n\n2026/03/12 12:30"
    text = "\n\n".join((head, line, *JAPANESE))
    assert [caption for caption, _ in captions(text)] == [shown]
    date = newsmeta.read(text).article.date_published
    assert date is not None
    assert date.iso == "2026-03-12T12:30"


def test_captions_are_looked_for_only_over_lines_that_name_who_made_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a line may be a caption is answered from the whole head of the dump, too dear to ask of every line."""
    asked: list[object] = []
    monkeypatch.setattr(captions_of_dumps, "may_be_caption", lambda block, kept: asked.append(block) or False)
    newsmeta.read("\n".join(f"Pier {n} opens again after a winter of repairs" for n in range(100)))
    assert not asked


@pytest.mark.parametrize(
    "lines",
    [
        f"{TITLE}\n\nPhoto: Anna Moor\n\n{STORY}",
        f"{STORY}\n\nSelim LINDAR / MERSİN, (DHA)",
    ],
)
def test_a_headline_said_again_and_a_signature_are_no_captions(lines: str) -> None:
    text = f"12:04, 12 March 2026, Lindvik and the world\n\n{TITLE}\n\nA short line of it\n\n{lines}"
    assert captions(text) == []


def test_a_credit_that_touches_the_line_under_it_is_over_its_caption() -> None:
    shown = f"{LINES[1]} They sang.", "The mayor as a ferryman 1999", "Last trip of the ferry on Sunday."
    gallery = "\n\n".join(f"APA/Bo Lind\n{one}" for one in shown)
    text = f"{TITLE}\n\n12 March 2026\n\n{STORY}\n\nPictures\n\n{gallery}\n\n{STORY}"
    assert captions(text) == [(one, "APA/Bo Lind") for one in shown]


def test_the_line_that_repeats_an_alt_text_is_the_caption_of_the_credit_between() -> None:
    alt, shown = "Tove Quill at the opening of the pier 2024", "Tove Quill opened the pier in 2024, too."
    text = f"{TITLE}\n\n12 March 2026\n\n{LINES[0]}\n\n{LINES[1]}\n\n{alt}\n\nAPA/Bo Lind\n\n{shown}\n\n{MORE}"
    assert captions(text) == [(shown, "APA/Bo Lind")]


@pytest.mark.parametrize(
    ("line", "shown", "credit"),
    [
        ("The old ferry sank in the storm. Lindvik Police", "The old ferry sank in the storm.", "Lindvik Police"),
        (
            "Die Fähre. (Symbolbild) – Alle Rechte vorbehalten IMAGO / Panthermedia",
            "Die Fähre. (Symbolbild)",
            "IMAGO / Panthermedia",
        ),
        ("Feri lama di jeti. - Foto fail NSTP", "Feri lama di jeti.", "NSTP"),
        ("FILE - The old ferry at the pier, March 2, 2024.", "FILE - The old ferry at the pier, March 2, 2024.", None),
        (
            f"{LINES[3]} It rained all day long on the piers. (Symbolbild)",
            f"{LINES[3]} It rained all day long on the piers. (Symbolbild)",
            None,
        ),
    ],
)
def test_what_stands_around_words_about_a_picture_makes_them_a_caption(
    line: str, shown: str, credit: str | None
) -> None:
    assert captions(f"{TITLE}\n\nBy Anna Moor\n\n12 March 2026\n\n{line}\n\n{STORY}") == [(shown, credit)]


def test_few_words_may_stand_between_a_date_and_a_caption_with_its_maker() -> None:
    shown = "Cyclists turn around at a barrier on the riverfront north of downtown on Friday."
    head = f"Ronde Quill\n\n12 March 2026\n\nTrail repairs\n\n{shown}\n\nMolly Lind, Lindvik Post"
    assert captions(f"{TITLE}\n\n{head}\n\n{STORY}") == [(shown, "Molly Lind, Lindvik Post")]


def test_topics_in_a_row_are_no_caption() -> None:
    topics = "01.12.2026 / / Ferries / International / Harbours of the North / Piers / Repairs / Weather / Top stories"
    shown = "The old pier of the harbour is closed for a year now."
    text = f"{TITLE}\n\n{topics}\n\nFoto: Bo Lind\n\n{shown}\n\n{STORY}"
    assert captions(text) == [(shown, "Bo Lind")]


def test_a_name_over_who_made_its_picture_is_a_caption_and_a_lead_is_none() -> None:
    text = f"{TITLE}\n\nAlejandra Quill\n\nLuis Lind / Agencia Reforma\n\n12 March 2026\n\n{STORY}"
    assert captions(text) == [("Alejandra Quill", "Luis Lind / Agencia Reforma")]
    shown, lead = "The old jetty at Lindvik.", "The town council of Lindvik plans to rebuild its old jetty."
    text = f"{TITLE}\n\n12 March 2026\n\n{shown}\nPhoto: Bo Lind\n\n{lead}\n\n{STORY}"
    assert captions(text) == [(shown, "Bo Lind")]
