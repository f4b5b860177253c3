package org.senken.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.chart.Figure;
import org.senken.chart.MapChart;
import org.senken.chart.TypicalMaps;
import org.senken.core.technology.Language;

/** A short report in either language with everything a document can hold, and with the names that trouble writers. */
public final class SampleDocument {
    /** Names that trouble writers: rare characters, half-width kana, a combination outside the first plane, HTML. */
    public static final String NAMES = "﨑山 髙子（𠮷野家）・ﾊﾝｶｸ ｶﾀｶﾅ・<b>A & B</b>";

    private SampleDocument() {}

    public static Document in(Language language) {
        return switch (language) {
            case EN -> english();
            case JA -> japanese();
        };
    }

    /** The figure of both reports. */
    public static Figure map(Language language) {
        return MapChart.figure(TypicalMaps.twenty(), language);
    }

    /** A report that holds nothing but these blocks. */
    public static Document of(Language language, Block... blocks) {
        return new Document(
                "Title", "", language, "", LocalDate.of(2026, 11, 24), HeadingNumbers.WESTERN, List.of(blocks));
    }

    private static Document japanese() {
        var blocks = new ArrayList<Block>(List.of(
                new Contents(2),
                new PageBreak(),
                Heading.section("why", 1, "調査の背景及び目的"),
                Paragraph.of(
                        new Plain("本調査は、経済安全保障上の重要技術について、"),
                        new Strong("優位性、不可欠性及びデュアルユース・リスク"),
                        new Plain("の三つの評価軸から専門家の判断を集約し、研究開発ビジョンの基礎資料とするものである。第2ラウンドには専門家"),
                        LiveValue.current("round2.experts", "16名"),
                        new Plain("が参加した"),
                        Footnote.of("内閣府「経済安全保障重要技術育成プログラム」の公表資料による。"),
                        new Plain("。位置づけは"),
                        new Reference("fig-map"),
                        new Plain("、評価の一覧は"),
                        new Reference("tab-scores"),
                        new Plain("、経緯は"),
                        new Reference("panel"),
                        new Plain("のとおりである。担当："),
                        new Plain(NAMES),
                        new Plain("。")),
                Heading.section("panel", 2, "専門家の構成"),
                new BulletList(List.of(
                        Paragraph.of("産業界、学術界及び行政から、所属区分の均衡に配意して委員を選定した。"),
                        Paragraph.of(
                                new Plain("回収率は"),
                                new LiveValue("round2.return", "94％", LiveValue.Freshness.STALE),
                                new Plain("であった。")))),
                Heading.section("rounds", 3, "ラウンドの進め方"),
                new NumberedList(List.of(Paragraph.of("第1ラウンドの評価票を配付する。"), Paragraph.of("結果を踏まえて議論し、第2ラウンドを行う。"))),
                Heading.section("detail", 4, "評価票の様式"),
                Paragraph.of("様式は別紙に示す。"),
                Heading.section("position", 1, "戦略的な位置づけ"),
                FigureBlock.of("fig-map", map(Language.JA), "第2ラウンドの評価票（令和8年11月22日）", "自律性は評価していない。"),
                new Callout(
                        CalloutKind.MINORITY_VIEW,
                        "",
                        List.of(Paragraph.of("量子情報科学の不可欠性は、部素材の供給力を考慮すれば過小評価であるとの意見があった。"))),
                table(Language.JA),
                new Heading("annex", 1, HeadingKind.ANNEX, "調査方法の概要"),
                Heading.section("annex-rule", 2, "合意の基準"),
                Paragraph.of(new Plain("出所："), Link.to("内閣府", "https://www.cao.go.jp/"), new Plain("。"))));
        blocks.addAll(IntStream.range(0, 12)
                .mapToObj(i -> Paragraph.of("専門家の判断は測定値ではない。四分位範囲が5の線をまたぐ領域については、位置づけが未確定である旨を本文及び表に明記し、"
                        + "次に議論すべき論点として整理することとした。「合意水準に到達」とは、あらかじめ定めた基準を満たしたことをいう（第" + (i + 1) + "項）。"))
                .toList());
        return new Document(
                "重要技術2035年展望　研究開発ビジョン",
                "20の技術領域の戦略的な位置づけと推奨ポートフォリオ",
                Language.JA,
                "取扱区分：構成員限り",
                LocalDate.of(2026, 11, 24),
                HeadingNumbers.JAPANESE,
                blocks);
    }

    private static Document english() {
        var blocks = new ArrayList<Block>(List.of(
                new Contents(2),
                new PageBreak(),
                Heading.section("why", 1, "Why these technologies"),
                Paragraph.of(
                        new Strong("Sixteen experts"),
                        new Plain(" scored each area in two rounds; "),
                        LiveValue.current("round2.experts", "16"),
                        new Plain(" took part in the second"),
                        Footnote.of("Ballots of the workshop, 22 November 2026."),
                        new Plain(". Positions are shown in "),
                        new Reference("fig-map"),
                        new Plain(", all medians in "),
                        new Reference("tab-scores"),
                        new Plain(", the panel in "),
                        new Reference("panel"),
                        new Plain(". Written by " + NAMES + ".")),
                Heading.section("panel", 2, "The panel"),
                new BulletList(List.of(
                        Paragraph.of("Members come from industry, academia and government."),
                        Paragraph.of(
                                new Plain("Ballots returned: "),
                                new LiveValue("round2.return", "94%", LiveValue.Freshness.STALE),
                                new Plain(".")))),
                Heading.section("rounds", 3, "How the rounds went"),
                new NumberedList(
                        List.of(Paragraph.of("Ballots of round 1."), Paragraph.of("Discussion, then round 2."))),
                Heading.section("detail", 4, "The ballot"),
                Paragraph.of("Its form is in the annex."),
                Heading.section("position", 1, "Strategic position"),
                FigureBlock.of(
                        "fig-map", map(Language.EN), "workshop ballots, 22 November 2026", "Autonomy was not scored."),
                new Callout(
                        CalloutKind.MINORITY_VIEW,
                        "",
                        List.of(Paragraph.of(
                                "Two members hold that indispensability in quantum science is rated too low."))),
                table(Language.EN),
                new Heading("annex", 1, HeadingKind.ANNEX, "Method card"),
                Heading.section("annex-rule", 2, "The rule of agreement"),
                Paragraph.of(
                        new Plain("Origin: "), Link.to("Cabinet Office", "https://www.cao.go.jp/"), new Plain("."))));
        blocks.addAll(IntStream.range(0, 12)
                .mapToObj(i -> Paragraph.of(
                        "Judgements of experts are no measurements. Areas whose quartiles cross the line at"
                                + " five have no settled position; text and tables say so, and they are put forward as what to"
                                + " discuss next. Agreement means that the rule fixed beforehand was met (item "
                                + (i + 1)
                                + ")."))
                .toList());
        return new Document(
                "R&D vision for the 20 key technology areas",
                "Strategic position and recommended portfolio",
                Language.EN,
                "Handling: members",
                LocalDate.of(2026, 11, 24),
                HeadingNumbers.WESTERN,
                blocks);
    }

    /** Number, name in the language, then medians and quartiles. */
    private static IntStream shown(Language language) {
        return IntStream.of(0, language == Language.EN ? 2 : 3, 4, 5, 6, 7, 8, 9);
    }

    private static TableBlock table(Language language) {
        var data = map(language).data();
        var rows = data.rows().stream()
                .map(row -> shown(language)
                        .mapToObj(at -> Paragraph.of(row.get(at)))
                        .toList())
                .toList();
        var columns = shown(language)
                .mapToObj(at -> at < 4
                        ? Column.left(data.header().get(at))
                        : Column.right(data.header().get(at)))
                .toList();
        return language == Language.JA
                ? new TableBlock("tab-scores", "領域別の評価（中央値）", columns, rows, "第2ラウンドの評価票", "空欄は票数不足。")
                : new TableBlock(
                        "tab-scores", "Medians by area", columns, rows, "ballots of round 2", "Blank: too few votes.");
    }
}
