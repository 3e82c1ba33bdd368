package org.newsgraph.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.QueryRunner;
import org.newsgraph.store.ResultFormat;
import org.newsgraph.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph query}. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a SPARQL query over a store or a server.",
      "The usual prefixes (ng, rdf, rdfs, xsd, skos, dcterms, schema, nif, prov, …) need not be declared."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph query 'SELECT ?e ?a { ?e a ng:Seizure ; ng:actor ?a }'",
      "  newsgraph query --file control.rq --format csv > control.csv",
      "  newsgraph query --server http://localhost:3030/ 'DESCRIBE <place/herat>'"
    })
final class QueryCommand implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  private Source source;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table csv tsv json xml for rows; turtle trig ntriples nquads jsonld for graphs (default: table or turtle).")
  private String format;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Ask this newsgraph server instead of a store.")
  private String server;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String text = source.text();
    Optional<ResultFormat> wanted = Optional.ofNullable(format).map(QueryCommand::format);
    if (server != null) {
      QueryRunner.over(server).run(source.place(), text, wanted, terminal.out());
      return 0;
    }
    try (Store store = Store.open(db.directory())) {
      QueryRunner.over(store).run(source.place(), text, wanted, terminal.out());
    }
    return 0;
  }

  private static ResultFormat format(String name) {
    return ResultFormat.named(name)
        .orElseThrow(
            () ->
                new NewsgraphException(
                    ErrorCode.USAGE,
                    "--format",
                    "no such format: "
                        + name
                        + "; there are "
                        + Arrays.stream(ResultFormat.values())
                            .map(f -> f.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" "))));
  }

  /** The query: given as it is or in a file. */
  static final class Source {

    @Option(names = "--file", paramLabel = "FILE", description = "Read the query from a file.")
    private Path file;

    @Parameters(arity = "1", paramLabel = "TEXT", description = "The query.")
    private String query;

    String place() {
      return file == null ? "query" : file.toString();
    }

    String text() {
      if (file == null) {
        return query;
      }
      try {
        return Files.readString(file);
      } catch (NoSuchFileException e) {
        throw unreadable("there is no such file", e);
      } catch (CharacterCodingException e) {
        throw unreadable("the file is not valid UTF-8", e);
      } catch (IOException e) {
        throw unreadable("the file cannot be read", e);
      }
    }

    private NewsgraphException unreadable(String message, IOException cause) {
      return new NewsgraphException(ErrorCode.SOURCE_UNREADABLE, file.toString(), message, cause);
    }
  }
}
