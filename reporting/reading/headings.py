"""The headings of tables of clippings, by what their columns hold: in English, and in languages that tables come in.

Holds words alone; which column of a table is which is decided in `columns`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Key = Literal["outlet", "critic", "published", "rating", "scale", "verdict", "text", "url", "headline", "film"]

ENGLISH: Final[Mapping[Key, str]] = {
    "outlet": "outlet|publication|publication name|publisher|source|media|media outlet|medium|newspaper|magazine|site|"
    "website|outlet name|paper|platform|media name|station|radio station|tv station|channel|broadcaster|network|blog|"
    "podcast|periodical|journal|publication title|매체|매체명|언론사|출처|신문",
    "critic": "critic|critic name|author|author name|reviewer|reviewer name|byline|by|writer|journalist|critics|"
    "authors|reviewers|writers|contributor|correspondent|reviewed by|written by|평론가|기자|작성자|필자|리뷰어",
    "published": "date|published|publication date|date published|published on|review date|date of review|"
    "date of publication|posted|posted on|pub date|published at|published date|run date|issue date|date of issue|"
    "air date|broadcast date|date time|date and time|날짜|일자|게재일|작성일|발행일",
    "rating": "rating|score|stars|grade|mark|marks|star rating|critic score|review score|critic rating|rating given|"
    "original score|points|our rating|평점|별점|점수",
    "scale": "scale|out of|max|maximum|maximal|max score|maximum score|max rating|max mark|max points|maximum points|"
    "rating scale|score scale|scale of mark|scale of rating|possible|points possible|만점",
    "verdict": "verdict|critic verdict|review verdict|critics verdict|fresh|rotten|fresh rotten|fresh or rotten|"
    "recommendation|recommended|thumbs|평결",
    "text": "text|review|quote|quotes|excerpt|extract|body|content|review text|full text|full review|clipping|snippet|"
    "pull quote|key quote|blurb|comment|comments|copy|review content|review body|article text|"
    "리뷰|본문|내용|인용|발췌|평",
    "url": "url|link|web address|address|review url|review link|link to review|source url|hyperlink|web link|permalink|"
    "article url|article link|url link|링크|주소|원문",
    "headline": "headline|review title|article title|heading|review headline|article|title of review|기사 제목|제목",
    "film": "title|film|movie|show|series|film title|movie title|show title|work|production|programme|program|"
    "series title|name|drama|작품|작품명|영화|드라마|프로그램",
}
OTHERS: Final[Mapping[Key, str]] = {
    "outlet": "quelle|zeitung|zeitschrift|magazin|sender|webseite|publikation|"
    "média|médias|journal|support|revue|titre de presse|organe|"
    "medio|medios|fuente|periódico|diario|revista|publicación|medio de comunicación|sitio web|cabecera|"
    "testata|fonte|giornale|rivista|quotidiano|pubblicazione|sito|sito web|emittente|"
    "veículo|jornal|publicação|bron|krant|tijdschrift|"
    "媒体|媒体名|掲載媒体|掲載誌|出典|新聞|雑誌|サイト|メディア",
    "critic": "kritiker|kritikerin|kritiker in|kritiker innen|autor|autorin|autor in|verfasser|verfasserin|rezensent|"
    "rezensentin|rezensent in|journalistin|redakteur|von|"
    "auteur|autrice|auteure|journaliste|rédacteur|rédactrice|signature|par|"
    "crítico|crítica o crítico|autora|periodista|redactor|redactora|firma|por|"
    "critico|autore|giornalista|recensore|redattore|"
    "jornalista|recensent|criticus|"
    "評者|批評家|評論家|著者|筆者|執筆者|記者|レビュアー|ライター|作者",
    "published": "datum|erscheinungsdatum|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|erschienen|"
    "erschienen am|"
    "date de parution|date de publication|publié|publié le|paru le|parution|"
    "fecha|fecha de publicación|publicado|publicado el|"
    "data|data di pubblicazione|data pubblicazione|pubblicato|pubblicato il|"
    "data de publicação|publicatiedatum|"
    "日付|掲載日|公開日|発行日|投稿日|年月日|日期",
    "rating": "wertung|bewertung|punkte|sterne|punktzahl|"
    "notation|étoiles|évaluation|"
    "puntuación|calificación|valoración|estrellas|puntaje|puntos|"
    "voto|valutazione|punteggio|stelle|punti|"
    "avaliação|classificação|estrelas|pontuação|cijfer|waardering|beoordeling|sterren|"
    "評価|点数|評点|採点|スコア|レーティング|得点|评分",
    "scale": "skala|maximalpunktzahl|höchstwertung|barème|échelle|note maximale|escala|puntuación máxima|scala|"
    "満点|最高点",
    "verdict": "urteil|gesamturteil|verdikt|fazit|veredicto|verdetto|veredito|oordeel|総評",
    "text": "auszug|zitat|kritik|rezension|besprechung|kommentar|inhalt|volltext|textauszug|"
    "extrait|texte|citation|avis|commentaire|contenu|texte intégral|texte complet|"
    "cita|extracto|texto|reseña|comentario|fragmento|contenido|texto completo|"
    "citazione|estratto|testo|recensione|brano|commento|"
    "trecho|citação|resenha|citaat|fragment|tekst|recensie|"
    "引用|本文|抜粋|レビュー|批評|テキスト|内容|コメント",
    "url": "adresse|internetadresse|webadresse|lien|adresse web|enlace|vínculo|dirección|collegamento|indirizzo|"
    "endereço|ligação|リンク|アドレス|链接",
    "headline": "überschrift|schlagzeile|titre de l article|titular|titolo dell articolo|kop|見出し|記事名",
    "film": "titel|filmtitel|serie|sendung|titre|série|œuvre|oeuvre|título|película|obra|titolo|opera|filme|"
    "タイトル|題名|作品|作品名|映画|ドラマ|番組",
}
"""German, French, Spanish, Italian, Portuguese, Dutch and Japanese; a word that English has too stands there."""
EITHER: Final[Mapping[str, tuple[Key, ...]]] = {
    "note": ("rating",), "nota": ("rating",), "notes": ("rating",), "critique": ("text", "critic"),
    "crítica": ("text", "critic"), "critica": ("text", "critic"),
}  # fmt: skip
"""Words that mean one thing or another: what the table still lacks, where another heading shows that it is not English.

A "note" may be a remark, and a "critique" the review or who wrote it.
"""
HARMLESS: Final = (
    "no|nr|number|id|row|item|ref|index|clip|clip no|clip id|country|countries|region|territory|market|city|state|"
    "language|edition|page|pages|circulation|reach|word count|words|media type|land|sprache|seite|auflage|reichweite|"
    "pays|langue|tirage|país|idioma|paese|lingua|país de origen|país de publicación|taal|国|言語|국가|언어"
)
"""Headings of columns that number the rows or tell what no report needs; that they are not read needs no telling."""
