import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs when the program is packaged: lets the packaged program rehearse a start, and keeps what Java learnt from it in a
 * cache beside the program's jars. Takes the folder of the image. A package without the cache works too, but starts slower.
 */
public final class AotCache {
    private AotCache() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var image = Path.of(arguments[0]);
        var settings = find(image, "senken.cfg");
        var folder = settings.getParent();
        var java = find(image, System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
        var cache = folder.resolve("senken.aot");
        var stage = Files.createTempDirectory("senken-rehearsal");
        try {
            int code = new ProcessBuilder(command(java, settings, cache, stage))
                    .redirectErrorStream(true)
                    .redirectOutput(stage.resolve("log").toFile())
                    .start()
                    .waitFor();
            if (code != 0 || !Files.exists(cache)) {
                System.err.println(Files.readString(stage.resolve("log")));
                throw new IOException("the rehearsal ended with " + code + " and left no cache");
            }
        } finally {
            delete(stage);
        }
    }

    /** As the launcher starts the program, with its class path and options in their order; but nothing of this machine is needed. */
    private static List<String> command(Path java, Path settings, Path cache, Path stage) throws IOException {
        var lines = Files.readAllLines(settings);
        var command = new ArrayList<String>();
        command.add(java.toString());
        values(lines, "java-options=")
                .filter(option -> !option.startsWith("-XX:AOTCache") && !option.startsWith("-Xlog"))
                .forEach(command::add);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-cp");
        command.add(values(lines, "app.classpath=")
                .map(jar -> jar.replace("$APPDIR", settings.getParent().toString()))
                .collect(Collectors.joining(System.getProperty("path.separator"))));
        command.add("org.senken.Rehearsal");
        command.add(stage.toString());
        return command;
    }

    private static Stream<String> values(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length()));
    }

    private static Path find(Path image, String name) throws IOException {
        try (var files = Files.walk(image)) {
            return files.filter(file -> file.endsWith(name) && Files.isRegularFile(file))
                    .findFirst()
                    .orElseThrow(() -> new IOException("there is no " + name + " in " + image));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
