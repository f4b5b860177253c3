package org.senken.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;

/** Another process that uses a workspace, for the tests of locking and of sudden ends. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ChildProcess(List<String> before, String... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-cp",
                System.getProperty("java.class.path"),
                ChildProcess.class.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Makes edits, says so after each, and dies right after the last one. */
    static ChildProcess thatDiesAfter(int edits, Path workspace) throws IOException {
        return new ChildProcess(List.of(), "die", workspace.toString(), String.valueOf(edits));
    }

    /** Makes large edits until a file of the workspace outgrows what the system allows, then says what it was told. */
    static ChildProcess thatRunsOutOfRoom(Path workspace, int blocks) throws IOException {
        return new ChildProcess(
                List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"),
                "fill",
                workspace.toString(),
                "9999");
    }

    /** Votes without end in an open round of the sample, with reasons and undos, and says after each how long the history is. */
    static ChildProcess thatVotes(Path workspace, long seed) throws IOException {
        return new ChildProcess(List.of(), "vote", workspace.toString(), String.valueOf(seed));
    }

    /** Ends the process without giving it a moment; what it printed and nobody read is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Opens the workspace, says what came of it, and waits to be closed. */
    static ChildProcess thatHolds(Path workspace) throws IOException {
        return new ChildProcess(List.of(), "hold", workspace.toString());
    }

    long pid() {
        return process.pid();
    }

    /** The next line it prints; null at its end. */
    String line() throws IOException {
        return String.valueOf(output.readLine());
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        output.close();
        process.onExit().join();
    }

    private static String padding(String task) {
        return task.equals("fill") ? "x".repeat(15_000) : "";
    }

    @SuppressWarnings("SystemOut") // speaks to its parent
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[1]);
        try {
            var workspace = StoreFixture.open(file);
            if (arguments[0].equals("hold")) {
                System.out.println("open");
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
                workspace.close();
                return;
            }
            if (arguments[0].equals("vote")) {
                VotingStorm.rage(
                        workspace, Long.parseLong(arguments[2]), length -> System.out.println("stored " + length));
            }
            var study = StoreFixture.openStudy(workspace);
            for (int i = 1; i <= Integer.parseInt(arguments[2]); i++) {
                study.apply(StoreFixture.titled("Title " + i + padding(arguments[0])));
                System.out.println("stored " + i);
            }
            Runtime.getRuntime().halt(7);
        } catch (WorkspaceException refused) {
            System.out.println(refused.sentence().key() + " "
                    + refused.sentence().arguments().stream().map(Text::en).toList());
        }
    }
}
