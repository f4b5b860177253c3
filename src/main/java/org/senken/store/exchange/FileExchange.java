package org.senken.store.exchange;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.VoteRow;
import org.senken.core.delphi.VoteTable;
import org.senken.core.portfolio.acceptability.RankingTask;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.study.Problem;
import org.senken.core.study.Study;
import org.senken.core.study.WeightCheck;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.CrossImpactFile;
import org.senken.editing.Exchange;
import org.senken.editing.FundingFile;
import org.senken.editing.IncomingBallot;
import org.senken.editing.IncomingTranslations;
import org.senken.editing.InvalidInputException;
import org.senken.editing.JudgedMatrix;
import org.senken.editing.VoteSink;
import org.senken.files.WholeFile;
import org.senken.language.ClashWords;
import org.senken.store.exchange.scw.ScwFile;
import org.senken.store.exchange.scw.ScwWriter;
import org.senken.store.exchange.sheet.TableWorkbook;

/** The files people exchange, on a disk. */
public final class FileExchange implements Exchange {
    @Override
    public Study read(Path file) throws InvalidInputException, IOException {
        var text = new TextFile(file);
        return read(text.name(), () -> text.open(false));
    }

    @Override
    public Study read(String name, InputStream content) throws InvalidInputException, IOException {
        var bytes = content.readAllBytes();
        return read(name, () -> new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    /** Opens the same content each time. */
    private interface Source {
        Reader open() throws InvalidInputException, IOException;
    }

    private static Study read(String name, Source source) throws InvalidInputException, IOException {
        try (var content = new BufferedReader(source.open())) {
            return possible(name, source, JsonReader.document(name, content, StudyJson::study));
        } catch (InvalidStudyException invalid) {
            var problem = invalid.problems().getFirst();
            var path = problem.path();
            try (var again = new BufferedReader(source.open())) {
                path = Locator.asWritten(again, path);
            }
            throw located(name, source, new Problem(path, problem.sentence()));
        }
    }

    /** The study, if what it says of weights can hold at once. */
    private static Study possible(String name, Source source, Study study) throws InvalidInputException, IOException {
        var clash = WeightCheck.clash(study, study.portfolio().model());
        if (clash.isPresent()) {
            var found = clash.get();
            var sentence = ClashWords.of(found.contradiction(), id -> Text.same(id.value()));
            throw located(name, source, new Problem(found.path(), sentence));
        }
        return study;
    }

    private static InvalidInputException located(String name, Source source, Problem problem)
            throws InvalidInputException, IOException {
        try (var again = new BufferedReader(source.open())) {
            var place = Locator.find(again, problem.path());
            return new InvalidInputException(name, place.getLineNr(), place.getColumnNr(), problem.sentence());
        }
    }

    @Override
    public boolean isStudy(Path file) throws InvalidInputException, IOException {
        try (var content = new BufferedReader(new TextFile(file).open(false))) {
            return JsonReader.hasKey(content, StudyJson.FORMAT_KEY);
        }
    }

    @Override
    public FundingFile readFunding(Path file) throws InvalidInputException, IOException {
        var text = new TextFile(file);
        FundingJson funding;
        try (var content = new BufferedReader(text.open(false))) {
            funding = JsonReader.document(text.name(), content, FundingJson::funding);
        }
        var problem = funding.problem();
        if (problem.isPresent()) {
            throw located(text.name(), () -> text.open(false), problem.get());
        }
        return funding.file(text.name());
    }

    @Override
    public RankingTask readRanking(Path file) throws InvalidInputException, IOException {
        var text = new TextFile(file);
        RankingJson ranking;
        try (var content = new BufferedReader(text.open(false))) {
            ranking = JsonReader.document(text.name(), content, RankingJson::ranking);
        }
        var problem = ranking.problem();
        if (problem.isPresent()) {
            throw located(text.name(), () -> text.open(false), problem.get());
        }
        return ranking.task();
    }

    @Override
    public void write(Study study, Path file, OpenVotes openVotes) throws IOException {
        var shown = openVotes == OpenVotes.INCLUDED
                ? study
                : study.withRounds(study.rounds().stream()
                        .map(FileExchange::withoutOpenVotes)
                        .toList());
        WholeFile.write(file, out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            try (var json = JsonWriter.indented(text)) {
                StudyJson.study(json, shown);
            }
            text.write("\n");
            text.flush();
        });
    }

    private static Round withoutOpenVotes(Round round) {
        return round.isOpen() ? round.withBallots(List.of()) : round;
    }

    @Override
    public VoteTable readVotes(Path file) throws InvalidInputException, IOException {
        var table = new VoteTable.Builder();
        readVotes(file, row -> table.add(row) ? Optional.empty() : Optional.of(standsTwice(row)), share -> {});
        return table.build();
    }

    private static VoteSink.Refusal standsTwice(VoteRow row) {
        return new VoteSink.Refusal(
                "",
                Sentence.of(
                        "csv.vote.twice", row.expert().value(), row.question().path(), String.valueOf(row.round())));
    }

    @Override
    public void readVotes(Path file, VoteSink sink, DoubleConsumer progress) throws InvalidInputException, IOException {
        var text = new TextFile(file, TextFile.LARGEST_TABLE);
        double size = Files.size(file);
        try (var content = text.openUnseen(true)) {
            new VotesCsv(text.name(), content).read(sink, read -> progress.accept(Math.min(1, read / size)));
        } catch (CharacterCodingException broken) {
            throw text.fault();
        }
    }

    @Override
    public CrossImpactFile readCrossImpact(Path file, int strongest) throws InvalidInputException, IOException {
        return ScwFile.read(file, strongest);
    }

    @Override
    public List<Sentence> writeCrossImpact(Study study, Language language, Path file) throws IOException {
        var written = ScwWriter.write(study, language, String.valueOf(file.getFileName()));
        WholeFile.write(file, out -> out.write(written.content()));
        return written.remarks();
    }

    @Override
    public void writeMatrix(Scenarios scenarios, Optional<JudgeId> judge, Language language, Path file)
            throws IOException {
        if (BallotFiles.isTable(file)) {
            var rows = MatrixTable.rows(scenarios, judge, language, FormulaStart::escaped);
            WholeFile.write(file, out -> CsvWriter.write(rows, out));
        } else {
            var rows = MatrixTable.rows(scenarios, judge, language, UnaryOperator.identity());
            WholeFile.write(file, out -> TableWorkbook.write("matrix", rows, out));
        }
    }

    @Override
    public JudgedMatrix readMatrix(Path file, Scenarios scenarios) throws InvalidInputException, IOException {
        return MatrixPage.read(file.toString(), BallotFiles.pages(file), scenarios);
    }

    @Override
    public List<Path> writeBallots(Study study, Path folder, SheetFormat format) throws IOException {
        return new BallotFolder(folder, format).write(study);
    }

    @Override
    public IncomingBallot readBallot(Path file) throws InvalidInputException, IOException {
        return BallotFiles.read(file);
    }

    @Override
    public boolean isVoteTable(Path file) throws InvalidInputException, IOException {
        return BallotFiles.isVoteTable(file);
    }

    @Override
    public void writeVotes(Study study, Path file) throws IOException {
        if (BallotFiles.isTable(file)) {
            var rows = VotesTable.rows(study, FormulaStart::escaped);
            WholeFile.write(file, out -> CsvWriter.write(rows, out));
        } else {
            var rows = VotesTable.rows(study, UnaryOperator.identity());
            WholeFile.write(file, out -> TableWorkbook.write("votes", rows, out));
        }
    }

    @Override
    public List<Sentence> writeTranslations(Study study, Path file) throws IOException {
        return TranslationFiles.write(study, file);
    }

    @Override
    public boolean isTranslations(Path file) throws InvalidInputException, IOException {
        return TranslationPage.isOne(BallotFiles.pages(file));
    }

    @Override
    public IncomingTranslations readTranslations(Path file) throws InvalidInputException, IOException {
        return TranslationPage.read(file.toString(), BallotFiles.pages(file));
    }
}
