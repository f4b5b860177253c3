package org.senken.editing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.senken.core.delphi.VoteTable;
import org.senken.core.portfolio.acceptability.RankingTask;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;

/** Reads and writes the files people exchange. */
public interface Exchange {
    /** Whether votes of an open round go into an exported file. */
    enum OpenVotes {
        LEFT_OUT,
        INCLUDED
    }

    /** How a ballot is written for an expert to fill in. */
    enum SheetFormat {
        XLSX,
        CSV
    }

    /**
     * Reads a study from its portable format.
     *
     * @throws InvalidInputException if the file is not one, with the place of the first mistake
     * @throws IOException if the file cannot be read at all
     */
    Study read(Path file) throws InvalidInputException, IOException;

    /**
     * Whether a JSON file says that it is a study; false for any other, broken ones included.
     *
     * @throws InvalidInputException if it is no UTF-8 text
     * @throws IOException if the file cannot be read at all
     */
    boolean isStudy(Path file) throws InvalidInputException, IOException;

    /**
     * Reads something to rank.
     *
     * @throws InvalidInputException if the file is wrong, or its statements on weights contradict each other
     * @throws IOException if the file cannot be read at all
     */
    RankingTask readRanking(Path file) throws InvalidInputException, IOException;

    /**
     * Reads what may be funded.
     *
     * @throws InvalidInputException if the file is wrong, or its statements on weights contradict each other
     * @throws IOException if the file cannot be read at all
     */
    FundingFile readFunding(Path file) throws InvalidInputException, IOException;

    /** Reads a study that ships with the program. */
    Study read(String name, InputStream content) throws InvalidInputException, IOException;

    /**
     * Writes a study in its portable format. The file is complete or, after a failure, as it was before.
     *
     * @throws IOException if it cannot be written
     */
    void write(Study study, Path file, OpenVotes openVotes) throws IOException;

    /**
     * Reads a table of ballots for its statistics: {@code round,expert,sector,area,criterion,score,confidence,reason}.
     *
     * @throws InvalidInputException if a cell is wrong or an expert has two rows for one question of a round
     */
    VoteTable readVotes(Path file) throws InvalidInputException, IOException;

    /**
     * Hands over a table of ballots row by row, however long it is.
     *
     * @param progress is told now and then which share of the file is read, from 0 to 1
     * @throws InvalidInputException if a cell is wrong or the sink refuses a row; earlier rows have been handed over
     */
    void readVotes(Path file, VoteSink sink, DoubleConsumer progress) throws InvalidInputException, IOException;

    /**
     * Writes the ballots of the open round, one file for each expert who is asked something, all of them empty.
     *
     * @param folder made where there is none
     * @return the files, in the order of the experts
     * @throws java.nio.file.FileAlreadyExistsException if one of the files is there: it may be a ballot that came back
     * @throws IOException if they cannot be written
     */
    List<Path> writeBallots(Study study, Path folder, SheetFormat format) throws IOException;

    /**
     * Reads a ballot that came back, .xlsx or .csv by its ending.
     *
     * @throws InvalidInputException if it is none, or a cell of it cannot be taken, with the place of the cell
     */
    IncomingBallot readBallot(Path file) throws InvalidInputException, IOException;

    /** Whether a .csv file is a table of votes, as {@link #readVotes} reads it, and not one expert's ballot. */
    boolean isVoteTable(Path file) throws InvalidInputException, IOException;

    /**
     * Reads a project file of ScenarioWizard (.scw).
     *
     * @param strongest the largest influence that is taken, in either direction
     * @throws InvalidInputException if the file is none, with the place of the first mistake
     */
    CrossImpactFile readCrossImpact(Path file, int strongest) throws InvalidInputException, IOException;

    /**
     * Writes drivers and matrix of a study as a project file of ScenarioWizard (.scw).
     *
     * @param language of the names
     * @return what whoever opens the file should know
     */
    List<Sentence> writeCrossImpact(Study study, Language language, Path file) throws IOException;

    /**
     * Writes the cross-impact matrix as a table, .xlsx or .csv by the file's ending.
     *
     * @param judge whose judgements; empty for those of all judges together
     * @param language of the names
     */
    void writeMatrix(Scenarios scenarios, Optional<JudgeId> judge, Language language, Path file) throws IOException;

    /**
     * Reads a table of the cross-impact matrix that one judge has filled in, .xlsx or .csv by the file's ending.
     *
     * @param scenarios whose drivers and states the table must have
     * @throws InvalidInputException if it is none, its states are others, or a cell cannot be taken, with the place of the cell
     */
    JudgedMatrix readMatrix(Path file, Scenarios scenarios) throws InvalidInputException, IOException;

    /** Writes the votes of the closed rounds as a table, .xlsx or .csv by the file's ending. */
    void writeVotes(Study study, Path file) throws IOException;

    /**
     * Writes every translation that is missing or to be checked as a sheet (.xlsx) to be filled in.
     *
     * @return what whoever opens the file should know
     */
    List<Sentence> writeTranslations(Study study, Path file) throws IOException;

    /**
     * Whether a workbook (.xlsx) is such a sheet, filled in or not.
     *
     * @throws InvalidInputException if it is no workbook
     */
    boolean isTranslations(Path file) throws InvalidInputException, IOException;

    /**
     * Reads such a sheet that came back.
     *
     * @throws InvalidInputException if it is none, or a cell of it cannot be taken, with the place of the cell
     */
    IncomingTranslations readTranslations(Path file) throws InvalidInputException, IOException;
}
